#pragma once

#include <string_view>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// One picture of a clearing that is played again: what happens, to which orders, and how much has traded by
/// then.
struct Frame
{
    std::string_view scene = {}; ///< "sort", "accumulate", "match" ..; its label key is "scene." + scene
    Index step = none;           ///< counted from 0; none outside the steps
    std::vector<Index> buyers = {};
    std::vector<Index> sellers = {};
    TotalQuantity quantity = {}; ///< traded in this frame
    TotalQuantity soFar = {};    ///< traded up to its end
    Finding caption = {};        ///< a note with its facts

    bool operator==(const Frame&) const = default;
};

/// Appends the frames of one scene.
using Scene = void (*)(const Book&, const Clearing&, std::vector<Frame>&);

void sortScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void accumulateScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void matchScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void crossScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void priceScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void rationScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void tradeScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);
void settleScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames);

/// The whole clearing, scene by scene, made on demand from the book and the result.
[[nodiscard]] std::vector<Frame> replayOf(const Book& book, const Clearing& clearing);

} // namespace meritdesk::auction
