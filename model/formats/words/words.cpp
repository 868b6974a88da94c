#include "formats/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "formats/words/balance_import_words.h"
#include "formats/words/balance_insight_words.h"
#include "formats/words/balance_words.h"
#include "formats/words/class_words.h"
#include "formats/words/day_ahead_page_words.h"
#include "formats/words/dayahead_words.h"
#include "formats/words/forecast_words.h"
#include "formats/words/incentive_words.h"
#include "formats/words/invoice_words.h"
#include "formats/words/kom_words.h"
#include "formats/words/lab_words.h"
#include "formats/words/lesson_balance_words.h"
#include "formats/words/lesson_lab_words.h"
#include "formats/words/lesson_own_words.h"
#include "formats/words/power_words.h"
#include "formats/words/prosumer_words.h"
#include "formats/words/response_page_words.h"
#include "formats/words/response_site_words.h"
#include "formats/words/response_words.h"
#include "formats/words/screen_words.h"
#include "formats/words/strategy_words.h"
#include "formats/words/what_if_words.h"

namespace meritdesk::words {

namespace {

const Word* find(std::span<const std::span<const Word>> lists, std::string_view code)
{
    for (const auto& list : lists)
        for (const auto& word : list)
            if (word.code == code)
                return &word;
    return nullptr;
}

QString fromText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::span<const std::span<const Word>> findingLists()
{
    static const std::array lists{jsonFindings,           auctionFindings,      retailFindings,
                                  importFindings,         documentFindings,     auctionPageFindings,
                                  categoriesFindings,     retailPageFindings,   exchangeFindings,
                                  auctionRuleFindings,    screenFindings,       screenPageFindings,
                                  classFindings,          whatIfFindings,       balanceFindings,
                                  forecastFindings,       invoiceFindings,      komFindings,
                                  dayAheadFindings,       responseFindings,     incentiveFindings,
                                  balanceInsightFindings, balancePageFindings,  balanceImportFindings,
                                  strategyFindings,       prosumerFindings,     capacityPageFindings,
                                  dayAheadPageFindings,   responseSiteFindings, labFindings};
    return lists;
}

std::span<const std::span<const Word>> labelLists()
{
    static const std::array lists{auctionLabels,
                                  auctionPageLabels,
                                  retailLabels,
                                  retailPageLabels,
                                  deskLabels,
                                  exchangeLabels,
                                  unitLabels,
                                  auctionRuleLabels,
                                  screenLabels,
                                  screenPageLabels,
                                  sourceLabels,
                                  lessonLabels,
                                  lessonPowerLabels,
                                  classLabels,
                                  whatIfLabels,
                                  balanceLabels,
                                  forecastLabels,
                                  invoiceLabels,
                                  komLabels,
                                  dayAheadLabels,
                                  responseLabels,
                                  incentiveLabels,
                                  balanceInsightLabels,
                                  balancePageLabels,
                                  lessonBalanceLabels,
                                  lessonLabLabels,
                                  lessonOwnLabels,
                                  powerLabels,
                                  balanceImportLabels,
                                  strategyLabels,
                                  prosumerLabels,
                                  responsePageLabels,
                                  capacityPageLabels,
                                  dayAheadPageLabels,
                                  responseSourceLabels,
                                  responseSiteLabels,
                                  labLabels};
    return lists;
}

QString sentence(const Finding& finding)
{
    const Word* word = find(findingLists(), finding.code);
    if (!word)
        return fromText(finding.code);
    QString text = QCoreApplication::translate("Finding", word->text);
    for (const auto& fact : finding.facts)
        text.replace(QLatin1Char('{') + fromText(fact.key) + QLatin1Char('}'), fromText(fact.value));
    return text;
}

QString label(std::string_view key)
{
    const Word* word = find(labelLists(), key);
    return word ? QCoreApplication::translate("Label", word->text) : fromText(key);
}

} // namespace meritdesk::words
