#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/progress.h"
#include "core/result.h"

namespace meritdesk::json {

enum class Kind : std::uint8_t { Null, True, False, Number, Text, Array, Object };

/// A JSON value that keeps a number's characters, so that decimals lose nothing; keys stay in order.
struct Value
{
    Kind kind = Kind::Null;
    std::string text = {};                                   ///< a text's content, or a number's characters
    std::vector<Value> items = {};                           ///< of an array
    std::vector<std::pair<std::string, Value>> members = {}; ///< of an object, keys unique

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }

    /// The member of that key, or null.
    [[nodiscard]] const Value* find(std::string_view key) const;
};

/// Reads strict JSON: UTF-8 without byte order mark, no key twice, no lone surrogate, at most 64 levels deep,
/// no NaN. A fault of the text is placed as "line n column m", a repeated key as its path
/// ("orders[3].price"). Told to stop, it ends with the finding `cancelled`; the share done is an estimate.
[[nodiscard]] Result<Value> parse(std::string_view bytes, const Progress& progress = {});

} // namespace meritdesk::json
