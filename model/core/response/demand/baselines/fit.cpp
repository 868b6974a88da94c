#include "core/response/demand/baselines/fit.h"

#include <algorithm>

#include "core/response/demand/baselines/check.h"
#include "core/response/demand/baselines/methods.h"

namespace meritdesk::response::demand {

namespace {

constexpr int usualDays = 10;

/// How many of y days are taken: half of them, six of ten in the middle, three that match.
int usualX(const BaselineMethod& method, int y)
{
    if (&method == &matchDayMethod)
        return std::min(3, y);
    const int half = std::max(1, y / 2);
    return method.evenRest && (y - half) % 2 != 0 ? half + 1 : half;
}

void fitChoice(MethodChoice& choice, int left, bool canAdjust)
{
    const auto& method = *choice.method;
    choice.y = method.takesHistory ? std::clamp(choice.y, 1, std::max(1, left)) : 0;
    choice.x = method.takesX ? std::clamp(choice.x, 1, choice.y) : 0;
    if (method.evenRest && (choice.y - choice.x) % 2 != 0)
        choice.x += choice.x < choice.y ? 1 : -1;
    choice.alpha = method.takesAlpha ? std::clamp<Pico>(choice.alpha, 0, onePico) : 0;
    if (!method.takesPlc) {
        choice.plc = {};
        choice.strict = false;
    }
    if (!method.takesHistory || !canAdjust)
        choice.adjustment = Adjustment::None;
}

} // namespace

MethodChoice usualChoice(const BaselineCase& site, const BaselineMethod& method)
{
    MethodChoice choice{.method = &method};
    if (method.takesHistory)
        choice.y = std::clamp(static_cast<int>(sortDays(site).left.size()), 1, usualDays);
    if (method.takesX)
        choice.x = usualX(method, choice.y);
    if (method.takesAlpha)
        choice.alpha = onePico / 2;
    if (method.takesPlc)
        choice.plc =
            std::max(site.obligation,
                     Mw::fromMantissa(*std::max_element(site.eventLoad.begin(), site.eventLoad.end())));
    return choice;
}

void fitSite(BaselineCase& site)
{
    const auto& window = site.window;
    if (window.first < 1 || window.hours() < 1 || window.last > hoursOfDay)
        return; // nothing fits an event that is not inside its day
    std::erase_if(site.adjustHours, [&site](int hour) { return site.window.holds(hour); });
    std::sort(site.adjustHours.begin(), site.adjustHours.end());
    site.adjustHours.erase(std::unique(site.adjustHours.begin(), site.adjustHours.end()),
                           site.adjustHours.end());
    const auto left = static_cast<int>(sortDays(site).left.size());
    for (auto& choice : site.methods)
        fitChoice(choice, left, !site.adjustHours.empty());
}

} // namespace meritdesk::response::demand
