#include "formats/imports/invoice_import.h"

#include <algorithm>
#include <utility>

#include "core/retail/invoice/faults.h"
#include "formats/imports/compound_file.h"
#include "formats/imports/invoice_rows.h"
#include "formats/imports/invoice_targets.h"
#include "formats/imports/scales.h"
#include "formats/imports/sheets.h"
#include "formats/imports/split_text.h"
#include "formats/imports/text_encoding.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

/// Two blanks or more part the columns of a text that has no other mark.
std::string withTabs(const std::string& text)
{
    std::string parted;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find_first_not_of(' ', at);
        const auto blanks = (end == std::string::npos ? text.size() : end) - at;
        if (blanks >= 2)
            parted.push_back('\t');
        else if (blanks == 1)
            parted.push_back(' ');
        at += blanks;
        if (at < text.size())
            parted.push_back(text[at++]);
    }
    return parted;
}

Grid textGrid(std::string_view bytes)
{
    auto text = decoded(bytes, findEncoding(bytes).name);
    auto separator = findSeparator(std::string_view(text).substr(0, sampleBytes));
    if (text.find('\t') != std::string::npos)
        separator = '\t'; // a paste from a spreadsheet: commas are decimal marks
    if (separator == noSeparator || separator == ',') {
        auto parted = withTabs(text);
        if (parted.find('\t') != std::string::npos)
            return splitText(std::move(parted), '\t');
    }
    return splitText(std::move(text), separator);
}

Result<std::vector<Grid>> gridsOf(const ImportFile& file)
{
    std::vector<Grid> grids;
    if (!isZip(file.bytes) && !isCompoundFile(file.bytes)) {
        grids.push_back(textGrid(file.bytes));
        return grids;
    }
    auto sheets = readSheets(file.bytes);
    if (!sheets)
        return sheets.findings();
    for (auto& sheet : std::move(sheets).value())
        grids.push_back(std::move(sheet.grid));
    return grids;
}

} // namespace

Result<ReadInvoice> readInvoice(const ImportFile& file, std::string_view category)
{
    const auto grids = gridsOf(file);
    if (!grids)
        return grids.findings();
    ReadInvoice best;
    for (const auto& grid : *grids) {
        auto read = readInvoiceRows(grid);
        if (read.lines.size() > best.lines.size())
            best = std::move(read);
    }
    if (best.lines.empty())
        return error("invoice-not-read", {}, {{"file", file.name}});
    if (best.lines.size() > retail::invoice::mostLines)
        return error("invoice-too-many-lines", {},
                     {{"lines", std::to_string(best.lines.size())},
                      {"most", std::to_string(retail::invoice::mostLines)}});
    mapLines(best.lines, category);
    return best;
}

} // namespace meritdesk::imports
