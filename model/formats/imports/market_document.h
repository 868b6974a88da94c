#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "formats/imports/import_preview.h"
#include "formats/imports/sheets.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// A document of the market that brings peak hours, prices or balance energy. Add one: write it in a file of
/// its own and name it below.
struct MarketDocument
{
    std::string_view id = {}; ///< among the contents: "import-content-<id>" is its label
    /// How sure it is that a sheet belongs to it, 0..100.
    int (*recognise)(const Sheet& sheet) = nullptr;
    void (*read)(const std::vector<Book>& books, Understanding& understanding,
                 ImportPreview& preview) = nullptr;
};

extern const MarketDocument peakHoursDocument;       ///< the commercial operator's peak hours of a month
extern const MarketDocument priceComponentsDocument; ///< its price components of a month, first stage
extern const MarketDocument supplierPricesDocument;  ///< a supplier's maximum unregulated prices

extern const MarketDocument hourTableDocument; ///< planned peak hours or zone hours of a year

extern const MarketDocument balanceReportDocument;   ///< a report of the Baltic dashboard as a workbook
extern const MarketDocument entsoeTableDocument;     ///< imbalance prices or volumes of the European platform
extern const MarketDocument dayAheadDocument;        ///< the Estonian operator's table of day-ahead prices
extern const MarketDocument balanceMeteringDocument; ///< metering and schedule of a balance party

inline constexpr std::array marketDocuments{
    &peakHoursDocument,     &priceComponentsDocument, &supplierPricesDocument, &hourTableDocument,
    &balanceReportDocument, &entsoeTableDocument,     &dayAheadDocument,       &balanceMeteringDocument};

/// The document that books are, by their content or by what the user says; null when they are tables of
/// meter hours or of orders.
[[nodiscard]] const MarketDocument* documentOf(const std::vector<Book>& books,
                                               const Understanding& understanding);

/// Understands books as a document, and finishes the preview; `format` is the id of the import format.
[[nodiscard]] ImportPreview readDocument(const MarketDocument& document, const std::vector<Book>& books,
                                         std::string format, Understanding& understanding);

/// What a file may contain: meter hours, orders and every document.
[[nodiscard]] std::vector<Option> contentOptions();

} // namespace meritdesk::imports
