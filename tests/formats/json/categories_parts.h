#pragma once

#include <gtest/gtest.h>

#include "formats/json/categories_input.h"

namespace meritdesk::json {

using retail::Rate;

/// A smallest valid input with pieces to replace: site keys, month keys, price keys and top keys are
/// appended.
struct Parts
{
    std::string top = {};
    std::string site = R"(, "points": [{"hourly": {"2025-11": 1}}])";
    std::string card = R"("name": "A", "max_power_kw": 100, "voltage": "SN2")";
    std::string month = R"("month": "2025-11")";
    std::string prices = {};
};

inline std::string text(const Parts& parts)
{
    return R"({"format": "meritdesk.categories/1")" + parts.top + R"(, "site": {)" + parts.card + parts.site
           + R"(}, "months": [{)" + parts.month + R"(, "prices": {)" + parts.prices + "}}]}";
}

inline std::string shownFindings(const std::vector<Finding>& findings)
{
    std::string all;
    for (const auto& finding : findings)
        all += (all.empty() ? "" : "\n") + finding.place + ": " + finding.code;
    return all;
}

/// "place: code" of every fault, a line each; "" when the input is valid.
inline std::string faults(const std::string& input)
{
    const auto read = readCategories(input, ".");
    return read ? std::string() : shownFindings(read.findings());
}

inline std::string faults(const Parts& parts)
{
    return faults(text(parts));
}

inline std::string topFaults(const std::string& keys)
{
    return faults(Parts{.top = ", " + keys});
}

inline std::string cardFaults(const std::string& keys)
{
    return faults(Parts{.site = R"(, "points": [{"hourly": {"2025-11": 1}}], )" + keys});
}

inline std::string pointFaults(const std::string& keys)
{
    return faults(Parts{.site = R"(, "points": [{)" + keys + "}]"});
}

inline std::string monthFaults(const std::string& keys)
{
    return faults(Parts{.month = R"("month": "2025-11", )" + keys});
}

inline std::string priceFaults(const std::string& keys)
{
    return faults(Parts{.prices = keys});
}

inline retail::Case valid(const std::string& input)
{
    const auto read = readCategories(input, ".");
    EXPECT_TRUE(read.ok()) << (read ? std::string() : shownFindings(read.findings()));
    return read ? *read : retail::Case();
}

inline retail::Case valid(const Parts& parts)
{
    return valid(text(parts));
}

inline Rate rate(std::string_view characters)
{
    return *Rate::read(characters);
}

} // namespace meritdesk::json
