#include "core/auction/front.h"

#include <algorithm>

#include "core/auction/shares.h"

namespace meritdesk::auction {

void award(Ladder& ladder, const Front& front, Quantity step)
{
    const auto served = ladder.groupStart[front.group()];
    std::copy_n(ladder.declared.begin(), served, ladder.awarded.begin());
    if (front.taken() == 0)
        return;
    const auto shares = shareProRata(TotalQuantity::fromMantissa(front.taken()), front.members(), step);
    std::copy(shares.begin(), shares.end(), ladder.awarded.begin() + served);
}

} // namespace meritdesk::auction
