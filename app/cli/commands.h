#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/finding.h"

namespace meritdesk::cli {

enum class Status { Done = 0, BadCall = 2, BadInput = 3, BadFile = 4 };

/// What a command is called with.
struct Call
{
    std::string input = {};            ///< the bytes of INPUT
    std::filesystem::path folder = {}; ///< files named in the input are relative to it
    bool pretty = false;
    bool explain = false;
};

/// What it gives back: the whole result, or the findings; never both.
struct Outcome
{
    Status status = Status::Done;
    std::string output = {};
    std::vector<Finding> findings = {};
};

struct Command
{
    std::string_view id = {};
    const char* summary = nullptr; ///< translated in the context "Command"
    Outcome (*run)(const Call&) = nullptr;
};

extern const Command categories;
extern const Command clear;
extern const Command screen;
extern const Command balance;
extern const Command kom;
extern const Command dayahead;
extern const Command response;
extern const Command strategy;
extern const Command prosumer;

inline constexpr std::array<const Command*, 9> commands{
    &clear, &screen, &categories, &balance, &kom, &dayahead, &response, &strategy, &prosumer,
};

} // namespace meritdesk::cli
