#ifndef CREFERRALSCHEMAS_H
#define CREFERRALSCHEMAS_H

#include <stddef.h>

/// A published schema, as the bytes of its file under `schemas/`.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} ReferralSchemaFile;

/// Every published schema.
extern const ReferralSchemaFile *const referralSchemaFiles;

/// How many schemas there are.
extern const size_t referralSchemaFileCount;

#endif
