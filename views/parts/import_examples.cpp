#include "views/parts/import_examples.h"

#include <QLocale>

#include "formats/formats.h"
#include "views/parts/import_dialog.h"

namespace meritdesk::views {

namespace {

exports::Cell text(const QString& shown)
{
    return {.shown = shown};
}

exports::Cell number(int value)
{
    return {.shown = QString::number(value), .exact = QString::number(value)};
}

/// A ladder as a spreadsheet program saves it.
std::string ladderInXlsx()
{
    exports::Table table{.title = QStringLiteral("Bids"),
                         .columns = {{QStringLiteral("Participant")},
                                     {QStringLiteral("Side")},
                                     {QStringLiteral("Price"), {}, true},
                                     {QStringLiteral("Quantity"), {}, true}}};
    constexpr int steps = 12;
    for (int step = 0; step < steps; ++step) {
        const bool buys = step % 2 == 0;
        table.rows.push_back({text(QStringLiteral("P%1").arg(step + 1)),
                              text(buys ? QStringLiteral("buy") : QStringLiteral("sell")),
                              number(buys ? 2400 - 60 * step : 1700 + 45 * step), number(40 + 5 * step)});
    }
    const auto bytes = formats::xlsxExport.write(table, QLocale::c());
    return bytes ? bytes->toStdString() : std::string();
}

/// Imbalance prices of a day in the form of the Baltic dashboard, made up; its last hours are preliminary.
std::string balancePrices()
{
    constexpr int hours = 24;
    constexpr int firstPreliminary = 20;
    const auto two = [](int hour) { return (hour < 10 ? "0" : "") + std::to_string(hour); };
    std::string text = "datetime_from;datetime_to;area;Final;Preliminary\n";
    for (int hour = 0; hour < hours; ++hour)
        for (const auto* area : {"Estonia", "Latvia"}) {
            const auto price = std::to_string(60 + hour * 7 % 45) + ",25";
            const auto end = hour + 1 < hours ? "2026-01-15T" + two(hour + 1) : std::string("2026-01-16T00");
            text += "2026-01-15T" + two(hour) + ":00;" + end + ":00;" + area + ";"
                    + (hour < firstPreliminary ? price + ";" : ";" + price) + "\n";
        }
    return text;
}

} // namespace

void showImportExample(ImportDialog& dialog, std::string_view name)
{
    if (name == "import-80020")
        dialog.openFiles({QStringLiteral(":/samples/meter-80020/80020_7700000000_20251101_20251107.zip")});
    else if (name == "import-csv")
        dialog.openFiles({QStringLiteral(":/samples/meter-csv/load-2025-11-matrix.csv")});
    else if (name == "import-xlsx-ladder")
        dialog.openBytes({{"bids.xlsx", ladderInXlsx()}});
    else if (name == "import-balance")
        dialog.openBytes({{"imbalance_prices.csv", balancePrices()}});
    else
        dialog.showExample();
}

} // namespace meritdesk::views
