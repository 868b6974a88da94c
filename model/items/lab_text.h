#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

#include "items/lab_board.h"

namespace meritdesk::items {

/// "One price (uniform)": the name of a format or clearing rule by its id.
[[nodiscard]] QString labFormatName(std::string_view id);

/// A learner in short, such as "Fictitious play", and what it does in a sentence.
[[nodiscard]] QString labLearnerName(const strategy::Learner& learner);
[[nodiscard]] QString labLearnerText(const strategy::Learner& learner);

/// The game: a model by its title, or the book of orders.
[[nodiscard]] QString labGameName(const strategy::Model* model);

/// A format under a learner: "Pay-as-bid, Fictitious play".
[[nodiscard]] QString labCellName(const LabResult& result, std::size_t cell);

/// A number with two decimals, and with its 95 % band: "66.70 ± 0.12"; a dash where no run has one.
[[nodiscard]] QString labNumber(double value, int decimals = 2);
[[nodiscard]] QString labEstimate(const strategy::lab::Estimate& estimate, int decimals = 2,
                                  double factor = 1);

[[nodiscard]] QString labMeasureName(LabMeasure measure);

/// A note of the verdict with names and numbers in the language in force.
[[nodiscard]] QString labVerdictSentence(const Finding& note);

/// What the runs come to, in two sentences or so that claim no more than the runs show. Cells that did not
/// settle are links "cell:3" where `links`.
struct LabAnswer
{
    QString headline = {};
    QString detail = {};
};

[[nodiscard]] LabAnswer labAnswer(const LabResult& result, bool links);

/// The whole verdict, a sentence a line.
[[nodiscard]] QStringList labVerdict(const LabResult& result);

/// Findings as sentences with the name of the field at fault.
[[nodiscard]] QStringList labFaults(const std::vector<Finding>& faults);

/// "2 formats × 3 learners × 10 seeds, 5,000 rounds each".
[[nodiscard]] QString labSize(const strategy::lab::Experiment& experiment);

} // namespace meritdesk::items
