#pragma once

namespace meritdesk {

__extension__ using Int128 = __int128; ///< Products of two 64-bit mantissas; GCC and clang.

} // namespace meritdesk
