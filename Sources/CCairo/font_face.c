// FreeType and cairo, tied together by lifetime.
//
// Each face has a FreeType library of its own: FT_Library is not safe to share between threads that
// open and close faces, and cairo may let go of a face on any thread (its caches outlive the caller).

#include "CCairo.h"

#include <cairo/cairo-ft.h>
#include <stdlib.h>

struct font {
    FT_Library library;
    FT_Face face;
};

static void font_close(void *closure) {
    struct font *font = closure;
    FT_Done_Face(font->face);
    FT_Done_FreeType(font->library);
    free(font);
}

cairo_font_face_t *nimbo_font_face_open(const char *path, int *freetype_error) {
    static const cairo_user_data_key_t font_key;

    struct font *font = calloc(1, sizeof *font);
    if (font == NULL) {
        *freetype_error = FT_Err_Out_Of_Memory;
        return NULL;
    }
    FT_Error error = FT_Init_FreeType(&font->library);
    if (error != 0) {
        free(font);
        *freetype_error = error;
        return NULL;
    }
    error = FT_New_Face(font->library, path, 0, &font->face);
    if (error != 0) {
        FT_Done_FreeType(font->library);
        free(font);
        *freetype_error = error;
        return NULL;
    }

    cairo_font_face_t *cairo_face =
        cairo_ft_font_face_create_for_ft_face(font->face, FT_LOAD_NO_HINTING);
    if (cairo_font_face_status(cairo_face) != CAIRO_STATUS_SUCCESS
        || cairo_font_face_set_user_data(cairo_face, &font_key, font, font_close) != CAIRO_STATUS_SUCCESS) {
        cairo_font_face_destroy(cairo_face);
        font_close(font);
        *freetype_error = FT_Err_Out_Of_Memory;
        return NULL;
    }
    *freetype_error = 0;
    return cairo_face;
}
