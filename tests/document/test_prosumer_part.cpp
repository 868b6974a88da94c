#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/scenario/prosumer_edits.h"
#include "document/document.h"
#include "tests/support/prosumer_sample.h"

namespace meritdesk::document {
namespace {

TEST(ProsumerPart, APlantIsSavedOpenedAndUndone)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("plant.meritdesk"));
    Document document;
    document.newDocument(tests::workedHours());
    ASSERT_TRUE(document.apply(scenario::setSurplusRate(*prosumer::Price::read("0.05"))));
    ASSERT_TRUE(document.saveAs(file));
    document.undoStack().undo();
    EXPECT_EQ(document.scenario().prosumer->surplusRate.text(), "0");
    document.undoStack().redo();
    const auto kept = *document.scenario().prosumer;
    Document other;
    ASSERT_TRUE(other.open(file, LockChoice::TakeOver));
    EXPECT_EQ(*other.scenario().prosumer, kept);
    EXPECT_EQ(other.scenario().prosumer->surplusRate.text(), "0.05");
}

TEST(ProsumerPart, ARefusedEditLeavesThePlantAsItIs)
{
    Document document;
    document.newDocument(tests::workedHours());
    const auto before = *document.scenario().prosumer;
    std::vector<Finding> said;
    QObject::connect(&document, &Document::rejected, &document,
                     [&said](const std::vector<Finding>& findings) { said = findings; });
    EXPECT_FALSE(document.apply(scenario::setProsumerFixed(*prosumer::Charge::read("-2"))));
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].place, "fixed");
    EXPECT_EQ(said[0].facts.front().value, "-2");
    EXPECT_EQ(*document.scenario().prosumer, before);
}

} // namespace
} // namespace meritdesk::document
