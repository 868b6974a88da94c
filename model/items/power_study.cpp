#include "items/power_study.h"

#include <algorithm>

#include "core/auction/check.h"
#include "core/auction/rules.h"

namespace meritdesk::items {

using auction::Book;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

constexpr std::int64_t unit = 1'000'000;      ///< mantissa of 1
constexpr std::int64_t clearings = 2'000'000; ///< orders times points that a first sweep takes at most
constexpr std::int64_t mostPoints = 500;
constexpr std::int64_t fewestPoints = 20;

/// The least of 1, 2, 5, 10, .. times the grid that gives not too many points.
Quantity stepFor(const Book& book, Quantity capacity)
{
    const auto orders = std::max<std::int64_t>(1, static_cast<std::int64_t>(book.orders.size()));
    const auto points = std::clamp(clearings / orders, fewestPoints, mostPoints);
    auto decade = book.options.quantityStep.mantissa();
    for (;; decade *= 10)
        for (const std::int64_t times : {1, 2, 5})
            if (capacity.mantissa() / (decade * times) <= points)
                return Quantity::fromMantissa(decade * times);
}

/// Down to the price step of the book; to whole units without one.
Price onGrid(const Book& book, Price price)
{
    const auto step = book.options.priceStep.value_or(Price::fromMantissa(unit)).mantissa();
    const auto rest = ((price.mantissa() % step) + step) % step;
    return Price::fromMantissa(price.mantissa() - rest);
}

/// Just below the dearest order of somebody else, and never below the seller's own dearest one.
Price offerFor(const Book& book, const std::string& seller)
{
    std::optional<Price> others;
    std::optional<Price> own;
    for (const auto& order : book.orders) {
        auto& most = order.side == Side::Sell && order.participant == seller ? own : others;
        most = most ? std::max(*most, order.price) : order.price;
    }
    const auto step = book.options.priceStep.value_or(Price::fromMantissa(unit));
    const auto dearest = own.value_or(Price());
    return others ? std::max(dearest, onGrid(book, *others - step)) : dearest;
}

/// Half above the price as it is; half above nothing is nothing.
Price capFor(const Book& book, const auction::Rule& rule, const std::string& seller)
{
    const auto price = outcomeOf(marketpower::truthful(book), rule, seller).price;
    if (!price)
        return offerFor(book, seller);
    const auto half = static_cast<std::int64_t>(floorOf(abs(*price) * unit / 2));
    return onGrid(book, Price::fromMantissa(static_cast<std::int64_t>(floorOf(*price * unit)) + half));
}

marketpower::Mitigation mitigationOf(const PowerQuestion& question, PowerCure cure)
{
    marketpower::Mitigation made;
    if (cure == PowerCure::Cap)
        made.cap = question.cap;
    if (cure == PowerCure::Reference)
        made.reference = question.share;
    return made;
}

/// The most pivotal seller; the largest one where none is.
std::string tellingSeller(const Book& book, const std::vector<marketpower::Pivotal>& pivotal)
{
    if (!pivotal.empty())
        return std::min_element(pivotal.begin(), pivotal.end(),
                                [](const auto& a, const auto& b) { return a.index < b.index; })
            ->participant;
    const auto sellers = sellersIn(book);
    return *std::max_element(sellers.begin(), sellers.end(), [&](const auto& a, const auto& b) {
        return capacityIn(book, a) < capacityIn(book, b);
    });
}

bool isOnPriceGrid(const Book& book, Price price)
{
    return !book.options.priceStep || price.mantissa() % book.options.priceStep->mantissa() == 0;
}

std::vector<Finding> priceFindings(const Book& book, Price price, const char* place)
{
    if (isOnPriceGrid(book, price))
        return {};
    return {
        error("not-a-multiple", place, {{"value", price.text()}, {"step", book.options.priceStep->text()}})};
}

} // namespace

marketpower::Withholding withholdingOf(const PowerQuestion& question, PowerHow how)
{
    marketpower::Withholding made{.participant = question.seller, .step = question.step};
    if (how == PowerHow::Economic)
        made.offeredAt = question.offeredAt;
    return made;
}

std::vector<std::string> sellersIn(const Book& book)
{
    std::vector<std::string> names;
    for (const auto& order : book.orders)
        if (order.side == Side::Sell
            && std::find(names.begin(), names.end(), order.participant) == names.end())
            names.push_back(order.participant);
    return names;
}

Quantity capacityIn(const Book& book, const std::string& seller)
{
    Quantity sum;
    for (const auto& order : book.orders)
        if (order.side == Side::Sell && order.participant == seller)
            sum += order.quantity;
    return sum;
}

std::vector<const auction::Rule*> rulesFor(const Book& book)
{
    std::vector<const auction::Rule*> made;
    const auto add = [&](const auction::Rule* rule) {
        if (std::find(made.begin(), made.end(), rule) == made.end()
            && auction::checkUnder(book, *rule).empty())
            made.push_back(rule);
    };
    for (const auto& id : book.rules)
        if (const auto* rule = listed(auction::rules, id))
            add(rule);
    for (const auto* rule : auction::rules)
        add(rule);
    return made;
}

PowerQuestion firstQuestion(const Book& book, const std::vector<marketpower::Pivotal>& pivotal,
                            const std::string& seller)
{
    PowerQuestion made{.seller = seller};
    const auto rules = rulesFor(book);
    if (rules.empty() || sellersIn(book).empty())
        return made;
    made.rule = rules.front();
    if (seller.empty())
        made.seller = tellingSeller(book, pivotal);
    made.step = stepFor(book, capacityIn(book, made.seller));
    made.offeredAt = offerFor(book, made.seller);
    made.cap = capFor(book, *made.rule, made.seller);
    return made;
}

std::vector<Finding> questionFindings(const Book& book, const PowerQuestion& question)
{
    if (!question.rule)
        return {error("list-too-short", "orders", {{"minimum", "1"}})};
    if (auto findings = auction::checkUnder(book, *question.rule); !findings.empty())
        return findings;
    for (const auto& [price, place] : {std::pair(question.offeredAt, "offered_at"), {question.cap, "cap"}})
        if (auto findings = priceFindings(book, price, place); !findings.empty())
            return findings;
    if (auto findings = faultsOf(book, withholdingOf(question, question.how)); !findings.empty())
        return findings;
    if (question.share.mantissa() < 0)
        return {error("not-above-zero", "share", {{"value", question.share.text()}})};
    return {};
}

marketpower::Offered offersOf(const PowerStudy& study, Quantity quantity, PowerHow how, PowerCure cure)
{
    const auto& question = study.question;
    const auto offered = withheld(marketpower::truthful(*study.book), withholdingOf(question, how), quantity);
    return mitigated(offered, mitigationOf(question, cure), study.pivotal);
}

PowerState stateOf(const PowerStudy& study, Quantity quantity, PowerCure cure)
{
    auto offered = offersOf(study, quantity, study.question.how, cure);
    auto outcome = outcomeOf(offered, *study.question.rule, study.question.seller);
    return {std::move(offered), outcome};
}

PowerStudy studyPower(const Shared<Book>& book, const PowerQuestion& question, const Progress& progress)
{
    PowerStudy made{.book = book, .question = question};
    made.faults = questionFindings(*book, question);
    if (!made.faults.empty())
        return made;
    made.pivotal = marketpower::pivotalSellers(*book);
    const bool cures = question.cure != PowerCure::None;
    const double parts = cures ? 3 : 2;
    const auto part = [&](int done) {
        return Progress(
            [&progress, done, parts](double share) { return goOn(progress, (done + share) / parts); });
    };
    const auto take = [&made](Result<marketpower::Sweep> swept) {
        if (swept)
            return std::move(swept).value();
        made.faults = swept.findings();
        return marketpower::Sweep();
    };
    const auto under = [&](PowerHow how, const marketpower::Mend& mend, int done) {
        return take(sweepUnder(*book, *question.rule, withholdingOf(question, how), mend, part(done)));
    };
    const auto asItIs = [](const marketpower::Offered& offered) { return offered; };
    made.physical = under(PowerHow::Physical, asItIs, 0);
    if (made.faults.empty())
        made.economic = under(PowerHow::Economic, asItIs, 1);
    if (made.faults.empty() && cures)
        made.cured = under(
            question.how,
            [&, rule = mitigationOf(question, question.cure)](const marketpower::Offered& offered) {
                return mitigated(offered, rule, made.pivotal);
            },
            2);
    return made;
}

} // namespace meritdesk::items
