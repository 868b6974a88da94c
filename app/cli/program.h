#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace meritdesk::cli {

/// Runs one command line (without the program's name) and returns the exit status. Nothing is written to
/// `out` unless the whole result is valid.
[[nodiscard]] int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
                      std::ostream& err);

} // namespace meritdesk::cli
