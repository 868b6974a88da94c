#include "items/capacity_answer.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

#include "core/units/text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/capacity_cells.h"
#include "items/number_text.h"

namespace meritdesk::items {

using namespace response::kom; // NOLINT(google-build-using-namespace): this file words its values
using Of = CapacityEvidence::Of;

namespace {

constexpr auto targets = std::to_array<std::pair<const char*, Of>>({
    {"before", Of::PriceBefore},
    {"after", Of::PriceAfter},
    {"fall", Of::Fall},
    {"own", Of::FallOwn},
    {"counted", Of::Counted},
});

constexpr int percentDecimals = 2;

/// Makes the sentences.
class CapacityAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(CapacityAnswer)

public:
    CapacityAnswerWords(const CapacityBoard& board, bool links)
        : m_zone(board.shown().zone)
        , m_result(board.shown().result)
        , m_links(links)
    {
    }

    [[nodiscard]] QString headline() const
    {
        const auto after = linked("after", price(m_result.after.price.fraction()));
        if (m_result.counted == 0)
            return tr("Capacity costs %1: there is no demand response.").arg(after);
        const auto delta = m_result.delta().fraction();
        if (delta == 0)
            //: %1 a price, %2 a volume
            return tr("Capacity costs %1: %2 of demand response do not change it.")
                .arg(after, linked("counted", volume(m_result.counted)));
        //: %1 and %2 prices, %3 percent, %4 the price without demand response
        return tr("Capacity costs %1: demand response lowers it by %2 (%3) from %4.")
            .arg(after, linked("fall", capacityPriceText(delta)), safe(percentOf(delta)),
                 linked("before", capacityPriceText(m_result.before.price.fraction())));
    }

    [[nodiscard]] QString detail() const
    {
        QStringList sentences;
        if (m_result.asked > 0)
            sentences << countedSentence();
        if (m_result.own > 0)
            sentences << ownSentence();
        sentences << safe(standsOn(m_zone, m_result.after)) << tr("A model: no price here is official.");
        return sentences.join(QLatin1Char(' '));
    }

private:
    [[nodiscard]] QString safe(const QString& text) const { return m_links ? text.toHtmlEscaped() : text; }

    [[nodiscard]] QString linked(const char* target, const QString& text) const
    {
        return m_links
                   ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped())
                   : text;
    }

    [[nodiscard]] static QString price(const Fraction& value)
    {
        return withUnit(capacityPriceText(value), tr("RUB/MW a month"));
    }

    [[nodiscard]] static QString volume(const Fraction& value)
    {
        return withUnit(capacityVolumeText(value), words::label("MW"));
    }

    [[nodiscard]] QString percentOf(const Fraction& delta) const
    {
        const Fraction share = delta / m_result.before.price.fraction() * 100;
        return withUnit(numberText(printRounded(share, percentDecimals), percentDecimals), words::label("%"));
    }

    [[nodiscard]] QString countedSentence() const
    {
        const auto counted = linked("counted", volume(m_result.counted));
        const auto own = safe(volume(m_result.own));
        const auto others = safe(volume(m_result.others));
        if (m_result.counted == m_result.asked)
            //: %1, %2, %3 volumes
            return tr("All %1 count: %2 own and %3 of others.").arg(counted, own, others);
        //: %1 the volume that counts, %2 the volume offered, %3 and %4 parts of %1
        return tr("Of %2 only %1 count: %3 own and %4 of others.")
            .arg(counted, safe(volume(m_result.asked)), own, others);
    }

    [[nodiscard]] QString ownSentence() const
    {
        const auto delta = m_result.deltaOwn().fraction();
        if (delta == 0)
            return tr("The own volume changes the price by %1: the others reach the limit or the same bid "
                      "without it.")
                .arg(linked("own", capacityPriceText(delta)));
        return tr("The own volume takes %1 of the fall beyond what the others do.")
            .arg(linked("own", capacityPriceText(delta)));
    }

    const Zone& m_zone;
    const ZoneResult& m_result;
    bool m_links;
};

QString sentencesOf(const std::vector<Finding>& findings, bool html)
{
    QStringList all;
    for (const auto& finding : findings) {
        auto local = finding;
        for (auto& fact : local.facts)
            if (fact.key != "id")
                fact.value = numberText(fact.value, -1).toStdString();
        const auto text = words::sentence(local);
        all << (html ? text.toHtmlEscaped() : text);
    }
    return all.join(QStringLiteral(" · "));
}

} // namespace

QString standsOn(const Zone& zone, const Run& run)
{
    switch (run.setBy) {
    case SetBy::Deficit:
        return CapacityAnswerWords::tr("The supply ends before the first point of demand: its price holds.");
    case SetBy::Floor:
        return CapacityAnswerWords::tr("The supply passes the second point of demand: its price holds.");
    case SetBy::Bid:
        //: %1 the name of a bid
        return CapacityAnswerWords::tr("The price is that of bid %1: it stops the fall.")
            .arg(words::sampleText(zone.bids[run.marginal.value_or(0)].id));
    case SetBy::Demand:
        break;
    }
    return CapacityAnswerWords::tr("The price is that of the demand curve at the volume taken.");
}

CapacityAnswer capacityAnswer(const CapacityBoard& board, bool links)
{
    if (!board.hasCase())
        return {};
    if (!board.valid())
        return {.warnings = sentencesOf(board.shown().faults, links)};
    const CapacityAnswerWords made(board, links);
    return {made.headline(), made.detail(), sentencesOf(board.warnings(), links)};
}

CapacityEvidence capacityLink(const QString& link)
{
    for (const auto& [target, of] : targets)
        if (link == QLatin1String(target))
            return {of};
    return {};
}

} // namespace meritdesk::items
