// The schemas are part of the library, so that a tool that links it needs no files beside it. The compiler
// reads them from `schemas/`, where they are published: there is no second copy to keep in step.
#include "CReferralSchemas.h"

// #embed is C23, and clang takes it as an extension of the C that the package manager asks for.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codeLists[] = {
#embed "../../schemas/code-lists.xsd"
};
static const unsigned char common[] = {
#embed "../../schemas/common.xsd"
};
static const unsigned char approvedPremises[] = {
#embed "../../schemas/approved-premises.xsd"
};
static const unsigned char cas3[] = {
#embed "../../schemas/cas3.xsd"
};
static const unsigned char cas3Supplier[] = {
#embed "../../schemas/cas3-supplier.xsd"
};
static const unsigned char mappa[] = {
#embed "../../schemas/mappa.xsd"
};

static const ReferralSchemaFile files[] = {
  {"code-lists.xsd", codeLists, sizeof codeLists},
  {"common.xsd", common, sizeof common},
  {"approved-premises.xsd", approvedPremises, sizeof approvedPremises},
  {"cas3.xsd", cas3, sizeof cas3},
  {"cas3-supplier.xsd", cas3Supplier, sizeof cas3Supplier},
  {"mappa.xsd", mappa, sizeof mappa},
};

const ReferralSchemaFile *const referralSchemaFiles = files;
const size_t referralSchemaFileCount = sizeof files / sizeof files[0];
