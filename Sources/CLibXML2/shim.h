// The only file of the package that sees libxml2's headers. It builds with libxml2 2.9.14 and later.
//
// What Swift cannot call (variadic functions, mutable globals), or whose type changed between versions
// (the structured error callback, const from 2.12 on), is wrapped here, as is the one way a document is read.
#ifndef XMLCORE_SHIM_H
#define XMLCORE_SHIM_H

#include <libxml/xmlversion.h>
// Debian's headers otherwise pull in ICU, whose types clash with Foundation's in one clean build.
#undef LIBXML_ICU_ENABLED

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <string.h>

#if LIBXML_VERSION >= 21200
#define XMLCORE_ERROR const xmlError *
#else
#define XMLCORE_ERROR xmlErrorPtr
#endif

// What libxml2 reports. Its strings belong to libxml2 and live until the receiver returns.
typedef struct xmlcore_report {
  int code;
  int level;
  int line;
  const void *node;
  const char *message;
  const char *file;
  const char *first_detail;
  const char *second_detail;
} xmlcore_report;

// The receiver of this thread's reports, and the handlers that were there before it.
typedef struct xmlcore_listener {
  void (*receive)(void *context, const xmlcore_report *report);
  void *context;
  xmlStructuredErrorFunc structured;
  void *structured_context;
  xmlGenericErrorFunc generic;
  void *generic_context;
} xmlcore_listener;

static void xmlcore_structured(void *data, XMLCORE_ERROR error) {
  const xmlcore_listener *listener = (const xmlcore_listener *)data;
  if (listener == NULL || error == NULL) return;
  xmlcore_report report = {error->code, (int)error->level, error->line, error->node,
                           error->message, error->file, error->str1, error->str2};
  listener->receive(listener->context, &report);
}

// libxml2's own default prints parts of the document to standard error.
static void xmlcore_silent(void *data, const char *message, ...) {
  (void)data;
  (void)message;
}

static inline void xmlcore_start_listening(xmlcore_listener *listener) {
  listener->structured = xmlStructuredError;
  listener->structured_context = xmlStructuredErrorContext;
  listener->generic = xmlGenericError;
  listener->generic_context = xmlGenericErrorContext;
  xmlSetStructuredErrorFunc(listener, xmlcore_structured);
  xmlSetGenericErrorFunc(NULL, xmlcore_silent);
}

static inline void xmlcore_stop_listening(const xmlcore_listener *listener) {
  xmlSetStructuredErrorFunc(listener->structured_context, listener->structured);
  xmlSetGenericErrorFunc(listener->generic_context, listener->generic);
}

// Sets up what is shared by the whole process. Must run once, before any other call.
static inline void xmlcore_initialize(xmlExternalEntityLoader loader) {
  xmlInitParser();
  xmlSchemaInitTypes();
#ifdef LIBXML_CATALOG_ENABLED
  xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
#endif
  xmlSetExternalEntityLoader(loader);
}

// A copy of `bytes` as something libxml2 can read under the name `url`.
static inline xmlParserInputPtr xmlcore_input(
    xmlParserCtxtPtr context, const char *url, const char *bytes, int length) {
  xmlParserInputBufferPtr buffer =
      xmlParserInputBufferCreateMem(bytes, length, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return NULL;
  xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) return NULL;
  input->filename = (char *)xmlStrdup((const xmlChar *)url);
  return input;
}

// A document type declaration makes the document unusable: say so, and read no further.
static void xmlcore_refuse_doctype(
    void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name;
  (void)external;
  (void)system;
  xmlParserCtxtPtr context = (xmlParserCtxtPtr)data;
  *(int *)context->_private = 1;
  xmlStopParser(context);
}

// The one way a document is read, and the only place that names parser options. libxml2 returns cut-off
// documents that it calls well formed: the answer is a document only when every sign says that it is whole.
static inline xmlDocPtr xmlcore_read(const char *bytes, int length, int *has_doctype) {
  *has_doctype = 0;
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return NULL;
  context->_private = has_doctype;
  context->sax->internalSubset = xmlcore_refuse_doctype;
  xmlDocPtr document =
      xmlCtxtReadMemory(context, bytes, length, NULL, NULL, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
  int sound = *has_doctype == 0 && context->wellFormed && context->nsWellFormed &&
              context->errNo == XML_ERR_OK;
  xmlFreeParserCtxt(context);
  if (document != NULL && (!sound || document->intSubset != NULL)) {
    xmlFreeDoc(document);
    return NULL;
  }
  return document;
}

#endif
