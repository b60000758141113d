#include "resources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char english[] = {
#embed "../../templates/languages/en-GB.ftl"
};
static const unsigned char verify_sh[] = {
#embed "../Archive/Resources/verify.sh"
};
static const unsigned char verify_txt[] = {
#embed "../Archive/Resources/VERIFY.txt"
};
static const unsigned char reload_js[] = {
#embed "../GoLiveCLI/Serve/Resources/reload.js"
};
static const unsigned char preview_css[] = {
#embed "../GoLiveCLI/Serve/Resources/preview.css"
};

#define RESOURCE(name)                                    \
  const unsigned char *golive_##name(size_t *length) {   \
    *length = sizeof name;                                \
    return name;                                          \
  }

RESOURCE(english)
RESOURCE(verify_sh)
RESOURCE(verify_txt)
RESOURCE(reload_js)
RESOURCE(preview_css)
