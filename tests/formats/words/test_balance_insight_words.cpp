#include <gtest/gtest.h>

#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/fills.h"
#include "core/balance/insight/key_figures.h"
#include "core/balance/insight/with_system.h"
#include "formats/words/words.h"

namespace meritdesk::words {
namespace {

bool hasLabel(std::string_view key)
{
    for (const auto& list : labelLists())
        for (const auto& word : list)
            if (word.code == key)
                return true;
    return false;
}

TEST(BalanceInsightWords, EveryFillThatStandsInIsNamed)
{
    for (const auto* fill : balance::insight::fills) {
        const Finding note{Severity::Note, "fill-" + std::string(fill->id), {}, {{"count", "96"}}};
        EXPECT_NE(sentence(note).toStdString(), note.code);
        EXPECT_TRUE(sentence(note).contains(QStringLiteral("96"))) << note.code;
    }
}

TEST(BalanceInsightWords, EveryComparisonFigureAndQuadrantHasItsLabel)
{
    for (const auto* rule : balance::insight::comparisons) {
        EXPECT_TRUE(hasLabel(rule->title)) << rule->id;
        EXPECT_TRUE(hasLabel(rule->source)) << rule->id;
    }
    for (const auto key : balance::insight::figureKeys)
        EXPECT_TRUE(hasLabel(key)) << key;
    for (const auto key : balance::insight::quadrantKeys)
        EXPECT_TRUE(hasLabel(key)) << key;
    EXPECT_TRUE(hasLabel("regime-as-settled"));
}

} // namespace
} // namespace meritdesk::words
