// Fontconfig, refused.
//
// Debian's libcairo.a can look fonts up by name and so refers to fontconfig, which brings expat, a
// configuration under /etc/fonts that Lambda does not have, and arc4random_buf@GLIBC_2.36, which
// Amazon Linux 2023 (glibc 2.34) does not have either. Invoices open their fonts by path, so here is
// the whole of fontconfig that cairo needs from us: a character's glyph, which FreeType knows, and
// for anything about patterns "no". The signatures are checked against fontconfig's own headers.

#include <ft2build.h>
#include FT_FREETYPE_H

#include <fontconfig/fontconfig.h>
#include <fontconfig/fcfreetype.h>

FT_UInt FcFreeTypeCharIndex(FT_Face face, FcChar32 ucs4) { return FT_Get_Char_Index(face, ucs4); }

FcBool FcInitBringUptoDate(void) { return FcFalse; }
FcConfig *FcConfigGetCurrent(void) { return NULL; }
FcBool FcConfigSubstitute(FcConfig *config, FcPattern *p, FcMatchKind kind) { return FcFalse; }
void FcDefaultSubstitute(FcPattern *pattern) {}
FcBool FcNameConstant(const FcChar8 *string, int *result) { return FcFalse; }

FcPattern *FcFontMatch(FcConfig *config, FcPattern *p, FcResult *result) {
    *result = FcResultNoMatch;
    return NULL;
}

FcPattern *FcPatternCreate(void) { return NULL; }
FcPattern *FcPatternDuplicate(const FcPattern *p) { return NULL; }
void FcPatternDestroy(FcPattern *p) {}
FcBool FcPatternDel(FcPattern *p, const char *object) { return FcFalse; }
FcBool FcPatternAddBool(FcPattern *p, const char *object, FcBool b) { return FcFalse; }
FcBool FcPatternAddDouble(FcPattern *p, const char *object, double d) { return FcFalse; }
FcBool FcPatternAddInteger(FcPattern *p, const char *object, int i) { return FcFalse; }
FcBool FcPatternAddString(FcPattern *p, const char *object, const FcChar8 *s) { return FcFalse; }
FcResult FcPatternGet(const FcPattern *p, const char *object, int id, FcValue *v) { return FcResultNoMatch; }
FcResult FcPatternGetBool(const FcPattern *p, const char *object, int n, FcBool *b) { return FcResultNoMatch; }
FcResult FcPatternGetFTFace(const FcPattern *p, const char *object, int n, FT_Face *f) { return FcResultNoMatch; }
FcResult FcPatternGetInteger(const FcPattern *p, const char *object, int n, int *i) { return FcResultNoMatch; }
FcResult FcPatternGetString(const FcPattern *p, const char *object, int n, FcChar8 **s) { return FcResultNoMatch; }
