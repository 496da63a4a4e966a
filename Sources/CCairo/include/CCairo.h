#ifndef NIMBO_CCAIRO_H
#define NIMBO_CCAIRO_H

#include <cairo/cairo-pdf.h>
#include <cairo/cairo.h>

/// Opens a TrueType file and wraps it as a cairo font face, without asking fontconfig anything.
/// The FreeType face lives exactly as long as the last reference cairo holds to the returned face,
/// which includes cairo's own glyph caches. NULL when the file is absent or is not a font; then
/// `*freetype_error` holds FreeType's code.
cairo_font_face_t *nimbo_font_face_open(const char *path, int *freetype_error);

#endif
