#pragma once

#include <optional>
#include <string>

#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// A whole experiment of the strategy lab in the place of the document's. Refused with the findings of
/// strategy::lab::checkSettings(), named as in the stored text ("game.price_cap"); nothing else is asked, for
/// formats and learners may be chosen before the book is there.
[[nodiscard]] Edit setLab(strategy::lab::Experiment experiment);

/// Another game: a model with a closed form, with numbers of a worked case that fit it, or (null) the book of
/// orders of the document. What does not belong to the game stays; formats are the two auctions that every
/// game has.
[[nodiscard]] Edit setLabModel(const strategy::Model* model);

/// The parameters of a worked case of a model, which they fit.
[[nodiscard]] strategy::Game labGame(const strategy::Model& model);

/// A field of the lab that is typed as an exact number.
struct LabField
{
    std::string_view key = {};   ///< as in the stored text, such as "game.price_cap"; key of its label too
    std::string_view title = {}; ///< label key
    /// The value in plain notation.
    std::string (*text)(const strategy::lab::Experiment&) = nullptr;
    /// Puts a value in; false when it is no such number.
    bool (*put)(strategy::lab::Experiment&, std::string_view plain) = nullptr;
    /// Whether the experiment has this field.
    bool (*has)(const strategy::lab::Experiment&) = nullptr;
};

/// Every field that is typed, in the order of the screen: of the game or the book, then of the rounds.
[[nodiscard]] const std::vector<LabField>& labFields();

/// Types a field of labFields(); refused when it is no number or the experiment does not stay sound.
[[nodiscard]] Edit setLabField(const LabField& field, std::string plain);

} // namespace meritdesk::scenario
