#ifndef GOLIVE_RESOURCES_H
#define GOLIVE_RESOURCES_H
#include <stddef.h>

/* Files that the program carries. The compiler copies them in as they are, and sees when they change; as literals of Swift they took
   longer to compile than the code around them. Each call tells the length in bytes. */

/* The portal's words, `templates/languages/en-GB.ftl`. */
const unsigned char *golive_english(size_t *length);
/* The checker of sealed packages and its guide. */
const unsigned char *golive_verify_sh(size_t *length);
const unsigned char *golive_verify_txt(size_t *length);
/* What the preview adds to a page. */
const unsigned char *golive_reload_js(size_t *length);
const unsigned char *golive_preview_css(size_t *length);
#endif
