// Judges documents with Xerces-C and compares its verdicts with those that come with the documents.
//
//   judge SCHEMA.xsd ... < documents
//
// Each document comes as one line, `SCHEMA VERDICT LENGTH LABEL`, and its bytes. SCHEMA is the place of the schema
// among the arguments, from 0; VERDICT is `valid` or `invalid`. The grammars are checked in full and read once.
#include <cstdio>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>
#include <xercesc/framework/MemBufInputSource.hpp>
#include <xercesc/framework/XMLGrammarPoolImpl.hpp>
#include <xercesc/sax/SAXParseException.hpp>
#include <xercesc/sax2/DefaultHandler.hpp>
#include <xercesc/sax2/SAX2XMLReader.hpp>
#include <xercesc/sax2/XMLReaderFactory.hpp>
#include <xercesc/util/PlatformUtils.hpp>
#include <xercesc/util/XMLUni.hpp>

using namespace xercesc;

// Keeps the first report, in words.
class Reports : public DefaultHandler {
 public:
  std::string first;
  bool any = false;

  void clear() {
    any = false;
    first.clear();
  }
  void error(const SAXParseException& report) override { keep(report); }
  void fatalError(const SAXParseException& report) override { keep(report); }
  void warning(const SAXParseException& report) override { keep(report); }
  void resetErrors() override {}

 private:
  void keep(const SAXParseException& report) {
    if (any) return;
    any = true;
    char* text = XMLString::transcode(report.getMessage());
    first = "line " + std::to_string(report.getLineNumber()) + ": " + text;
    XMLString::release(&text);
  }
};

// A reader for one schema. The forms share a namespace, so that each needs a grammar pool of its own.
struct Judge {
  XMLGrammarPoolImpl pool;
  std::unique_ptr<SAX2XMLReader> reader;
  Reports reports;

  explicit Judge(const char* schema) : reader(XMLReaderFactory::createXMLReader(XMLPlatformUtils::fgMemoryManager, &pool)) {
    reader->setErrorHandler(&reports);
    reader->setFeature(XMLUni::fgSAX2CoreValidation, true);
    reader->setFeature(XMLUni::fgXercesDynamic, false);
    reader->setFeature(XMLUni::fgXercesSchema, true);
    reader->setFeature(XMLUni::fgXercesSchemaFullChecking, true);
    reader->setFeature(XMLUni::fgXercesLoadExternalDTD, false);
    if (!reader->loadGrammar(schema, Grammar::SchemaGrammarType, true) || reports.any) {
      std::cerr << schema << ": " << reports.first << "\n";
      std::exit(65);
    }
    reader->setFeature(XMLUni::fgXercesUseCachedGrammarInParse, true);
    reader->setFeature(XMLUni::fgXercesLoadSchema, false);
    pool.lockPool();
  }

  bool accepts(const std::string& document) {
    reports.clear();
    MemBufInputSource source(reinterpret_cast<const XMLByte*>(document.data()), document.size(), "document");
    try {
      reader->parse(source);
    } catch (const XMLException&) {
      reports.any = true;
    } catch (const SAXException&) {
      reports.any = true;
    }
    return !reports.any;
  }
};

int main(int count, char** arguments) {
  XMLPlatformUtils::Initialize();
  std::vector<std::unique_ptr<Judge>> judges;
  for (int index = 1; index < count; index++) judges.push_back(std::make_unique<Judge>(arguments[index]));
  std::ios::sync_with_stdio(false);
  size_t valid = 0, invalid = 0, differing = 0;
  std::string line, document;
  while (std::getline(std::cin, line)) {
    std::istringstream header(line);
    size_t schema, length;
    std::string verdict, label;
    header >> schema >> verdict >> length;
    std::getline(header >> std::ws, label);
    document.resize(length);
    if (!header || schema >= judges.size() || !std::cin.read(document.data(), static_cast<std::streamsize>(length))) {
      std::cerr << "cannot read: " << line << "\n";
      return 65;
    }
    bool accepted = judges[schema]->accepts(document);
    (accepted ? valid : invalid)++;
    if (accepted != (verdict == "valid")) {
      differing++;
      std::cout << "differs: libxml2 says " << verdict << ", Xerces " << (accepted ? "valid" : "invalid") << ": "
                << arguments[schema + 1] << " " << label << " " << judges[schema]->reports.first << "\n";
    }
  }
  std::cout << "Xerces: " << valid << " valid, " << invalid << " invalid; " << differing << " differ" << std::endl;
  judges.clear();
  XMLPlatformUtils::Terminate();
  return differing == 0 ? 0 : 1;
}
