#ifndef TIDINGS_CPCRE2_SHIM_H
#define TIDINGS_CPCRE2_SHIM_H

// The library is built for 8-bit code units: every `pcre2_x` is called as `pcre2_x_8`.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

// These two macros are casts, which Swift does not import.
static const PCRE2_SIZE TIDINGS_PCRE2_UNSET = PCRE2_UNSET;
static const PCRE2_SIZE TIDINGS_PCRE2_ZERO_TERMINATED = PCRE2_ZERO_TERMINATED;

#endif
