#pragma once

#include <QByteArray>
#include <QLocale>

#include <array>
#include <string_view>
#include <vector>

#include "core/listed.h"
#include "core/result.h"
#include "formats/exports/table.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::formats {

/// A kind of file that can be read. Add one: write formats/imports/<id>.cpp and name it below.
struct ImportFormat
{
    std::string_view id = {};
    std::string_view title = {};    ///< label key
    std::string_view patterns = {}; ///< file name patterns, separated by blanks: "*.csv *.txt"
    /// How sure the format is that the file is its own, 0..100.
    int (*recognise)(std::string_view bytes, std::string_view name) = nullptr;
    Result<imports::ImportPreview> (*read)(const imports::ImportRequest& request) = nullptr;
};

/// A kind of file that a table can be written to. Add one: write formats/exports/<id>.cpp and name it below.
struct ExportFormat
{
    std::string_view id = {};
    std::string_view title = {};  ///< label key
    std::string_view suffix = {}; ///< without the point
    Result<QByteArray> (*write)(const exports::Table& table, const QLocale& locale) = nullptr;
    /// Several tables, at least one, as one file; null where a file holds one table.
    Result<QByteArray> (*writeAll)(const std::vector<exports::Table>& tables) = nullptr;
};

extern const ImportFormat message80020Import; ///< макет 80020, 80040; zipped too
extern const ImportFormat xlsxImport;
extern const ImportFormat textImport;              ///< CSV, tab text, a paste
extern const ImportFormat stepBookImport;          ///< an exchange's curves as steps, JSON
extern const ImportFormat balanceReportImport;     ///< reports of the Baltic Transparency Dashboard, CSV
extern const ImportFormat balanceReportJsonImport; ///< the same as JSON
extern const ImportFormat balancePriceJsonImport;  ///< day-ahead and imbalance prices as JSON
extern const ImportFormat balanceEntsoeImport;     ///< documents A85, A86 and A44 of the European platform
extern const ExportFormat csvExport;
extern const ExportFormat xlsxExport;

/// In the order in which they are asked and shown.
inline constexpr std::array importFormats{
    &message80020Import,     &xlsxImport,          &textImport,
    &stepBookImport,         &balanceReportImport, &balanceReportJsonImport,
    &balancePriceJsonImport, &balanceEntsoeImport};
inline constexpr std::array<const ExportFormat*, 2> exportFormats{&xlsxExport, &csvExport};

} // namespace meritdesk::formats
