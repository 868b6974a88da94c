#pragma once

#include <string>
#include <string_view>

#include "core/auction/book.h"
#include "core/progress.h"
#include "core/result.h"

namespace meritdesk::json {

/// Reads the input of `meritdesk-cli clear` strictly; a book that is given back can be cleared under every
/// rule that it names. At most 20 findings, each at the place of its value. Told to stop, it ends with the
/// finding `cancelled`.
[[nodiscard]] Result<auction::Book> readBook(std::string_view bytes, const Progress& progress = {});

/// Reads what writeBook() wrote: a book in the middle of its making, so there may be no rule, and values may
/// not fit each other yet.
[[nodiscard]] Result<auction::Book> readStoredBook(std::string_view bytes);

/// The book in the form that readBook() takes; reading it gives the same book.
[[nodiscard]] std::string writeBook(const auction::Book& book);

} // namespace meritdesk::json
