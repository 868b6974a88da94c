#include "core/retail/invoice/suspects.h"

#include <algorithm>

#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

constexpr std::size_t mostSuspects = 5;

/// What a row would be under an error.
struct Hypothesis
{
    std::optional<Exact> quantity = {};
    std::optional<Fraction> price = {};
    Money amount = {};
    bool priced = false; ///< the amount may also have been made of the quantity as it is shown
    int places = quantityPlaces;
};

bool isOther(const Exact& shown, const Fraction& truth, int places)
{
    return !agrees(truth, shown, places);
}

/// The amount made of the rounded quantity, as invoices show it.
bool fromShownQuantity(const Hypothesis& supposed, const Row& row)
{
    if (!supposed.priced || !supposed.quantity || !supposed.price || !row.billedQuantity)
        return false;
    if (!agrees(supposed.quantity->fraction(), *row.billedQuantity, quantityPlaces))
        return false;
    const Fraction amount(row.billedQuantity->fraction() * *supposed.price * 100);
    return roundHalfUp(amount) == row.billed->kopecks;
}

/// The same amount; where much is at stake, a kopeck of rounding on the way does not matter.
bool isNear(const Money& amount, const Row& row)
{
    static const Integer much = 100;
    const Integer off = abs(Integer(amount.kopecks - row.billed->kopecks));
    return off.is_zero() || (off == 1 && abs(row.difference.kopecks) > much);
}

bool givesAmount(const Hypothesis& supposed, const Row& row)
{
    if (row.difference.kopecks.is_zero())
        return false;
    return isNear(supposed.amount, row) || fromShownQuantity(supposed, row);
}

bool givesQuantity(const Hypothesis& supposed, const Row& row)
{
    return row.billedQuantity && row.expectedQuantity && supposed.quantity
           && isOther(*row.billedQuantity, row.expectedQuantity->fraction(), quantityPlaces)
           && agrees(supposed.quantity->fraction(), *row.billedQuantity, supposed.places);
}

bool givesPrice(const Hypothesis& supposed, const Row& row)
{
    return row.billedPrice && row.expectedPrice && supposed.price
           && isOther(*row.billedPrice, *row.expectedPrice, pricePlaces)
           && agrees(*supposed.price, *row.billedPrice, pricePlaces);
}

std::optional<Match> matchOf(const Hypothesis& supposed, const Row& row)
{
    if (!row.billed)
        return std::nullopt;
    if (givesAmount(supposed, row))
        return Match::Amount;
    if (givesQuantity(supposed, row))
        return Match::Quantity;
    if (givesPrice(supposed, row))
        return Match::Price;
    return std::nullopt;
}

void testGuesses(const Cause& cause, const Scene& scene, std::vector<Suspect>& found)
{
    const auto guesses = cause.guesses(scene);
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        const auto& guess = guesses[i];
        if (const auto match = matchOf(
                {.quantity = guess.quantity, .amount = guess.amount, .places = guess.places}, scene.row)) {
            found.push_back({&cause, guess.facts, *match, guess.amount, i});
            return;
        }
    }
}

/// The amounts found, or where there are none the other figures.
std::vector<Suspect> likeliest(std::vector<Suspect> found)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Suspect& a, const Suspect& b) { return a.match < b.match; });
    const bool amounts = !found.empty() && found.front().match == Match::Amount;
    if (amounts)
        std::erase_if(found, [](const Suspect& each) { return each.match != Match::Amount; });
    if (found.size() > mostSuspects)
        found.resize(mostSuspects);
    return found;
}

} // namespace

std::vector<Suspect> Suspicion::suspectsOf(const Scene& scene)
{
    std::vector<Suspect> found;
    const bool missing = scene.row.lines.empty() && scene.row.sum.empty();
    for (const auto* cause : causes) {
        if (missing && !cause->explainsMissing)
            continue;
        if (cause->guesses)
            testGuesses(*cause, scene, found);
        else if (scene.row.sum.empty())
            testAlternatives(*cause, scene, found);
    }
    return likeliest(std::move(found));
}

void Suspicion::testAlternatives(const Cause& cause, const Scene& scene, std::vector<Suspect>& found)
{
    const auto& alternatives = alternativesOf(cause);
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const auto supposed = expectedFor(scene.row.targets, alternatives[i].lines);
        if (!supposed.found && !cause.explainsMissing)
            continue;
        const auto match = matchOf({supposed.quantity, supposed.price(), supposed.amount, true}, scene.row);
        if (!match)
            continue;
        found.push_back({&cause, alternatives[i].facts, *match, supposed.amount, i});
        return;
    }
}

const std::vector<Alternative>& Suspicion::alternativesOf(const Cause& cause)
{
    const auto known = m_alternatives.find(&cause);
    if (known != m_alternatives.end())
        return known->second;
    return m_alternatives.emplace(&cause, cause.alternatives(m_ground)).first->second;
}

Finding findingOf(const Suspect& suspect)
{
    return {Severity::Note, "cause-" + std::string(suspect.cause->id), {}, suspect.facts};
}

} // namespace meritdesk::retail::invoice
