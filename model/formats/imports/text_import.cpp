#include <algorithm>
#include <utility>

#include "formats/formats.h"
#include "formats/imports/market_document.h"
#include "formats/imports/scales.h"
#include "formats/imports/split_text.h"
#include "formats/imports/table_import.h"
#include "formats/imports/text_encoding.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

std::vector<Option> literalOptions(const std::vector<std::string>& names)
{
    std::vector<Option> options;
    for (const auto& name : names)
        options.push_back({.id = name, .title = name, .literal = true});
    return options;
}

char separatorNamed(const std::string& id)
{
    if (id == "tab")
        return '\t';
    if (id == "semicolon")
        return ';';
    if (id == "bar")
        return '|';
    return id == "comma" ? ',' : noSeparator;
}

std::string nameOf(char separator)
{
    for (const auto* id : {"tab", "semicolon", "bar", "comma"})
        if (separatorNamed(id) == separator)
            return id;
    return "none";
}

/// All files as one text: several days of one meter are one table whose headings repeat.
std::string joinedText(const ImportRequest& request, Understanding& understanding)
{
    const auto found = findEncoding(request.files.front().bytes);
    const auto encoding =
        understanding.decide(choice::encoding, literalOptions(encodings()), found.name, found.guess);
    std::string text = decoded(request.files.front().bytes, encoding);
    for (std::size_t i = 1; i < request.files.size(); ++i) {
        const auto& bytes = request.files[i].bytes;
        const auto own = findEncoding(bytes);
        text += "\n" + decoded(bytes, own.guess ? encoding : own.name);
    }
    return text;
}

int recogniseText(std::string_view bytes, std::string_view)
{
    if (isZip(bytes))
        return 0;
    const auto sample = bytes.substr(0, 4096);
    const auto encoding = findEncoding(sample).name;
    if (encoding.starts_with("UTF-16"))
        return 30;
    return sample.find('\0') == std::string_view::npos && !sample.empty() ? 30 : 0;
}

Result<ImportPreview> readText(const ImportRequest& request)
{
    Understanding understanding(request);
    auto text = joinedText(request, understanding);
    const auto found = findSeparator(std::string_view(text).substr(0, sampleBytes));
    const auto separator = understanding.decide(
        choice::separator, optionsOf(choice::separator, {"tab", "semicolon", "comma", "bar", "none"}),
        nameOf(found));
    std::vector<Book> books(1);
    books.front().file = request.files.front().name;
    books.front().sheets.push_back({.grid = splitText(std::move(text), separatorNamed(separator))});
    if (const auto* document = documentOf(books, understanding))
        return readDocument(*document, books, "text", understanding);
    return understandTable(std::move(books.front().sheets.front().grid), "text", understanding);
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat textImport{.id = "text",
                              .title = "import-format-text",
                              .patterns = "*.csv *.txt *.tsv",
                              .recognise = imports::recogniseText,
                              .read = imports::readText};

} // namespace meritdesk::formats
