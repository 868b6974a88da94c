#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/retail/bill.h"
#include "core/retail/case.h"

namespace meritdesk::retail {

/// Which number of a case's bill to explain. `key` is a line key of the category ("energy", "capacity" ...),
/// or one of: of a category in a month `total`, `vat`, `with-vat`, `per-kwh`; of a month
/// `purchased-capacity`, `network-capacity`, `reserved-capacity`, `hours-of-use`, `break-even-hours`; of the
/// year (no month) `year-total` (with a category), `best`, `saving-vs-current`, `saving-vs-worst`.
/// `network-capacity` with a category is the line, without one the capacity.
struct Subject
{
    std::size_t site = 0;
    std::optional<std::size_t> month = {}; ///< index in the case's months
    std::string_view category = {};
    std::string_view key = {};
};

/// Explains the numbers of one site: prepares its data once, then makes derivations on demand. They are made
/// from the case alone, so the bill may have been made with less detail.
class SiteExplainer
{
public:
    SiteExplainer(const Case& input, const CaseBill& bill, std::size_t site);
    ~SiteExplainer();
    SiteExplainer(const SiteExplainer&) = delete;
    SiteExplainer& operator=(const SiteExplainer&) = delete;
    SiteExplainer(SiteExplainer&&) = delete;
    SiteExplainer& operator=(SiteExplainer&&) = delete;

    /// Nothing when the bill has no such number; the subject's site is not looked at.
    [[nodiscard]] std::optional<Derivation> explain(const Subject& subject) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// How a number of the bill came about, made on demand from the case that was billed; nothing when the bill
/// has no such number.
[[nodiscard]] std::optional<Derivation> explain(const Case& input, const CaseBill& bill,
                                                const Subject& subject);

} // namespace meritdesk::retail
