// The strategy lab as a part of the document: kept, undone, and refused with place and value.

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/scenario/lab_edits.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/learners.h"
#include "core/strategy/models.h"
#include "document/document.h"
#include "formats/json/lab_input.h"
#include "tests/document/plain_parts.h"

namespace meritdesk::document {

namespace {

using strategy::lab::Experiment;

Experiment unlikeTheStandard()
{
    Experiment made;
    made.model = nullptr;
    made.choices.tactic = &strategy::lab::markUp;
    made.choices.lowest = strategy::Price::fromMantissa(-5'500'000);
    made.choices.places = 7;
    made.learns = strategy::lab::Learns::Both;
    made.formats = {"pay-as-bid", "rolling"};
    made.learners = {&strategy::guessTheCutOff, &strategy::qLearning};
    made.firstSeed = 4'000'000'000;
    made.seeds = 3;
    made.rounds = 77;
    made.stepSize = strategy::Ratio::fromMantissa(1);
    made.exploration = strategy::Ratio::fromMantissa(1'000'000);
    return made;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

const scenario::LabField& field(std::string_view key)
{
    for (const auto& each : scenario::labFields())
        if (each.key == key)
            return each;
    throw std::out_of_range(std::string(key));
}

} // namespace

TEST(LabPart, AnExperimentSurvivesSavingAndOpening)
{
    const QTemporaryDir folder;
    Document document;
    ASSERT_TRUE(document.apply(scenario::setLab(unlikeTheStandard())));
    ASSERT_TRUE(document.saveAs(folder.filePath(QStringLiteral("a.meritdesk"))));
    const auto path = document.path();
    document.newDocument();
    EXPECT_EQ(*document.scenario().lab, Experiment());
    ASSERT_TRUE(document.open(path));
    EXPECT_EQ(*document.scenario().lab, unlikeTheStandard());
}

TEST(LabPart, EveryGameIsWrittenAndReadAsItIs)
{
    for (const auto* model : strategy::models) {
        const auto changed = scenario::setLabModel(model).apply({});
        ASSERT_TRUE(changed) << model->id;
        EXPECT_TRUE(checkSettings(*changed->lab).empty()) << model->id;
        const auto read = json::readStoredLab(json::writeLab(*changed->lab));
        ASSERT_TRUE(read) << model->id << ' ' << codes(read);
        EXPECT_EQ(*read, *changed->lab) << model->id;
    }
}

TEST(LabPart, EditsAreUndone)
{
    Document document;
    ASSERT_TRUE(document.apply(scenario::setLabField(field("rounds"), "12")));
    ASSERT_TRUE(document.apply(scenario::setLabModel(&strategy::duopoly)));
    EXPECT_EQ(document.scenario().lab->rounds, 12);
    EXPECT_EQ(document.scenario().lab->game.capacities.size(), 2U);
    document.undoStack().undo();
    EXPECT_EQ(document.scenario().lab->model, &strategy::oligopoly);
    document.undoStack().undo();
    EXPECT_EQ(*document.scenario().lab, Experiment());
}

TEST(LabPart, WhatDoesNotFitIsRefusedWithPlaceAndValue)
{
    const auto refused = [](std::string_view key, const char* value) {
        const auto outcome = scenario::setLabField(field(key), value).apply({});
        EXPECT_FALSE(outcome) << key << ' ' << value;
        return outcome ? Finding() : outcome.findings().front();
    };
    EXPECT_EQ(refused("rounds", "0").place, "rounds");
    EXPECT_EQ(refused("rounds", "1.5").code, "not-a-number");
    EXPECT_EQ(refused("seeds", "101").facts.front().value, "101");
    EXPECT_EQ(refused("choices.places", "1").place, "choices.places");
    EXPECT_EQ(refused("step_size", "1.1").place, "step_size");
    EXPECT_EQ(refused("exploration", "-0.1").place, "exploration");
    EXPECT_EQ(refused("game.demand", "201").place, "game.demand");
    EXPECT_EQ(refused("game.demand", "201").code, "demand-above-capacity");
    EXPECT_EQ(refused("game.price_cap", "0").place, "game.price_cap");
    EXPECT_EQ(refused("game.cost", "x").code, "not-a-number");
}

TEST(LabPart, AStoredTextIsReadStrictly)
{
    const auto good = json::writeLab({});
    ASSERT_TRUE(json::readStoredLab(good)) << codes(json::readStoredLab(good));
    const auto faultOf = [&good](const std::string& from, const std::string& to) {
        const auto read = json::readStoredLab(replaced(good, from, to));
        EXPECT_FALSE(read) << to;
        return read ? Finding() : read.findings().front();
    };
    EXPECT_EQ(faultOf("\"rounds\": 5000", "\"rounds\": 0").place, "rounds");
    EXPECT_EQ(faultOf("\"firms\": 2", "\"firms\": 1").place, "game.firms");
    EXPECT_EQ(faultOf("q-learning", "oracle").place, "learners[2]");
    EXPECT_EQ(faultOf("\"oligopoly\"", "\"monopoly\"").place, "model");
    EXPECT_EQ(faultOf("\"shade\"", "\"hide\"").place, "choices.tactic");
    EXPECT_EQ(faultOf("\"step_size\": \"0.1\"", "\"step_size\": \"7\"").place, "step_size");
    EXPECT_EQ(faultOf("\"price_cap\": \"100\"", "\"price_cap\": \"0\"").place, "game.price_cap");
    EXPECT_EQ(faultOf("\"seeds\"", "\"sheds\"").code, "missing-key");
    EXPECT_FALSE(json::readStoredLab("[]"));
}

} // namespace meritdesk::document
