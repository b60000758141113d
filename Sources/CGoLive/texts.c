#define _GNU_SOURCE
#include "cgolive.h"
#include <sqlite3.h>
#include <string.h>

/* SQLite's own functions of these names compare at each place anew: on long texts one call takes seconds, and a call is one step.
   These take time with the length of the texts, and say the same of well-formed texts; but trim takes no more than 256 bytes of
   letters. */

enum { LEFT = 1, RIGHT = 2, MOST_BYTES_TRIMMED = 256 };

static int is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

static void find(sqlite3_context *context, int count, sqlite3_value **values) {
  int type = sqlite3_value_type(values[0]), other = sqlite3_value_type(values[1]);
  if (type == SQLITE_NULL || other == SQLITE_NULL) return;
  int in_bytes = type == SQLITE_BLOB && other == SQLITE_BLOB;
  const unsigned char *text = in_bytes ? sqlite3_value_blob(values[0]) : sqlite3_value_text(values[0]);
  const unsigned char *wanted = in_bytes ? sqlite3_value_blob(values[1]) : sqlite3_value_text(values[1]);
  size_t length = sqlite3_value_bytes(values[0]), size = sqlite3_value_bytes(values[1]);
  if (size == 0) return sqlite3_result_int(context, 1);
  if (length == 0) return sqlite3_result_int(context, 0);
  if (!text || !wanted) return sqlite3_result_error_nomem(context);
  const unsigned char *found = memmem(text, length, wanted, size);
  while (found && !in_bytes && found > text && is_continuation(*found))
    found = memmem(found + 1, text + length - found - 1, wanted, size);
  if (!found) return sqlite3_result_int(context, 0);
  sqlite3_int64 place = 1;
  for (const unsigned char *at = text; at < found; at++) place += in_bytes || !is_continuation(at[0]);
  sqlite3_result_int64(context, place);
}

static void replace(sqlite3_context *context, int count, sqlite3_value **values) {
  for (int index = 0; index < 3; index++) if (sqlite3_value_type(values[index]) == SQLITE_NULL) return;
  const char *text = (const char *)sqlite3_value_text(values[0]);
  size_t length = sqlite3_value_bytes(values[0]);
  const char *from = (const char *)sqlite3_value_text(values[1]);
  size_t size = sqlite3_value_bytes(values[1]);
  if (size == 0 || !from || from[0] == 0) return sqlite3_result_value(context, values[0]);
  const char *to = (const char *)sqlite3_value_text(values[2]);
  int width = sqlite3_value_bytes(values[2]);
  if ((length && !text) || (width && !to)) return sqlite3_result_error_nomem(context);
  sqlite3_str *result = sqlite3_str_new(sqlite3_context_db_handle(context));
  const char *end = text + length, *found;
  while ((found = text < end ? memmem(text, end - text, from, size) : NULL) && sqlite3_str_errcode(result) == SQLITE_OK) {
    sqlite3_str_append(result, text, found - text);
    sqlite3_str_append(result, to, width);
    text = found + size;
  }
  if (text < end) sqlite3_str_append(result, text, end - text);
  int code = sqlite3_str_errcode(result), bytes = sqlite3_str_length(result);
  char *made = sqlite3_str_finish(result);
  if (code == SQLITE_TOOBIG) sqlite3_result_error_toobig(context);
  else if (code != SQLITE_OK) sqlite3_result_error_nomem(context);
  else if (!made) sqlite3_result_text(context, "", 0, SQLITE_STATIC);
  else return sqlite3_result_text(context, made, bytes, sqlite3_free);
  sqlite3_free(made);
}

/* The length of the character at the beginning, or at the end, that is one of these; 0 if none is. */
static size_t taken(const unsigned char *text, size_t length, const unsigned char *set, size_t size, int at_end) {
  for (size_t at = 0; at < size;) {
    size_t next = at + 1;
    while (set[at] >= 0xC0 && next < size && is_continuation(set[next])) next++;
    size_t width = next - at;
    if (width <= length && memcmp(at_end ? text + length - width : text, set + at, width) == 0) return width;
    at = next;
  }
  return 0;
}

static void trim(sqlite3_context *context, int count, sqlite3_value **values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL) return;
  long sides = (long)sqlite3_user_data(context);
  const unsigned char *text = sqlite3_value_text(values[0]), *set = sqlite3_value_text(values[1]);
  size_t length = sqlite3_value_bytes(values[0]), size = set ? strnlen((const char *)set, sqlite3_value_bytes(values[1])) : 0, width;
  if (length && !text) return sqlite3_result_error_nomem(context);
  if (size > MOST_BYTES_TRIMMED) return sqlite3_result_error(context, "trim takes away at most 256 bytes of letters", -1);
  if (sides & LEFT) while (length && (width = taken(text, length, set, size, 0))) { text += width; length -= width; }
  if (sides & RIGHT) while (length && (width = taken(text, length, set, size, 1))) length -= width;
  sqlite3_result_text(context, (const char *)text, (int)length, SQLITE_TRANSIENT);
}

int cgolive_sqlite_add_texts(void *database) {
  int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  int code = sqlite3_create_function_v2(database, "instr", 2, flags, NULL, find, NULL, NULL, NULL);
  if (code == SQLITE_OK) code = sqlite3_create_function_v2(database, "replace", 3, flags, NULL, replace, NULL, NULL, NULL);
  if (code == SQLITE_OK) code = sqlite3_create_function_v2(database, "trim", 2, flags, (void *)(LEFT | RIGHT), trim, NULL, NULL, NULL);
  if (code == SQLITE_OK) code = sqlite3_create_function_v2(database, "ltrim", 2, flags, (void *)LEFT, trim, NULL, NULL, NULL);
  if (code == SQLITE_OK) code = sqlite3_create_function_v2(database, "rtrim", 2, flags, (void *)RIGHT, trim, NULL, NULL, NULL);
  return code;
}
