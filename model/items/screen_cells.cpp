#include "items/screen_cells.h"

#include <QCoreApplication>

#include <utility>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr int exactDecimals = 6;

struct ScreenTables
{
    Q_DECLARE_TR_FUNCTIONS(ScreenTables)
};

} // namespace

ScreenCell textCell(const QString& text)
{
    return {.shown = text};
}

ScreenCell textCell(const std::string& text)
{
    return textCell(QString::fromStdString(text));
}

ScreenCell numberCell(const std::optional<Fraction>& value, ScreenEvidence evidence, int decimals)
{
    if (!value)
        return textCell(ScreenTables::tr("–"));
    return {.shown = numberText(printRounded(*value, decimals), -1),
            .exact = QString::fromStdString(printRounded(*value, exactDecimals)),
            .evidence = std::move(evidence)};
}

ScreenCell countCell(std::size_t count, ScreenEvidence evidence)
{
    return numberCell(Fraction(count), std::move(evidence), 0);
}

CellColumn textColumn(const QString& title)
{
    return {.title = title, .number = false};
}

CellColumn quantityColumn(const QString& title, const auction::Series& series)
{
    if (!series.units || !series.units->quantity)
        return {.title = title};
    return {.title = QStringLiteral("%1, %2").arg(title, words::label(*series.units->quantity))};
}

QString sideText(std::optional<auction::Side> side)
{
    if (!side)
        //: The bids of buyers and sellers pooled
        return ScreenTables::tr("Both sides");
    return *side == auction::Side::Buy ? ScreenTables::tr("Buyers") : ScreenTables::tr("Sellers");
}

} // namespace meritdesk::items
