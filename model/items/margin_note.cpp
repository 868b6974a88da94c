#include "items/margin_note.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "formats/imports/rule_tables.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

/// Context of these sentences.
class MarginNote
{
    Q_DECLARE_TR_FUNCTIONS(MarginNote)
};

QString sourceText(const Source& source)
{
    return MarginNote::tr("%1 (%2)", "a source and how sure it is")
        .arg(words::label(source.text), words::gradeInWords(source.grade));
}

QString bandText(const imports::MarginBand& band)
{
    return band.belowKw ? MarginNote::tr("below %1 kW", "a band of maximum power")
                              .arg(numberText(band.belowKw->text(), -1))
                        : MarginNote::tr("above", "the last band of maximum power");
}

QString valueText(const imports::MarginBand& band)
{
    return MarginNote::tr("%1: %2; %3", "a band of maximum power, its value, where it comes from")
        .arg(bandText(band), numberText(band.value->text(), -1), sourceText(band.source));
}

} // namespace

QString marginNote(Month month)
{
    const auto scheme = imports::marginSchemeOf(month);
    if (scheme.empty())
        return {};
    QStringList bands;
    std::transform(scheme.begin(), scheme.end(), std::back_inserter(bands), &bandText);
    const auto joined = bands.join(QStringLiteral(", "));
    QStringList lines{scheme.front().share
                          ? MarginNote::tr("A share of the price by maximum power: %1.").arg(joined)
                          : MarginNote::tr("A rate per kWh by maximum power: %1.").arg(joined),
                      sourceText(scheme.front().source)};
    for (const auto& band : imports::marginBands())
        if (band.value && (!band.from || *band.from <= month) && (!band.until || month <= *band.until))
            lines << valueText(band);
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::items
