#include "items/auction_board.h"

#include <algorithm>
#include <utility>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "core/scenario/auction_checks.h"
#include "items/auction_curves.h"

namespace meritdesk::items {

using auction::Book;
using auction::Price;
using auction::Quantity;

namespace {

/// A rule that asks for what the book does not have leaves the others alone.
void clearUnder(const auction::Rule& rule, bool fitsAll, const Book& book, ClearedBook& cleared)
{
    auto findings = fitsAll ? std::vector<Finding>() : auction::checkUnder(book, rule);
    if (findings.empty())
        cleared.clearings.push_back(auction::clear(book, rule));
    else
        cleared.refusals.push_back({&rule, std::move(findings.front())});
}

} // namespace

ClearedBook clearBook(Shared<Book> book)
{
    ClearedBook cleared;
    cleared.findings = auction::check(*book);
    const bool fitsAll = cleared.findings.empty();
    if (!book->orders.empty())
        for (const auto& id : book->rules)
            if (const auto* rule = listed(auction::rules, id))
                clearUnder(*rule, fitsAll, *book, cleared);
    if (cleared.clearings.empty())
        cleared.refusals.clear();
    else
        cleared.findings.clear();
    cleared.book = std::move(book);
    return cleared;
}

AuctionBoard::AuctionBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_kept(document.scenario().auction)
    , m_book(m_kept)
{
    connect(&document, &document::Document::changed, this, [this] { takeDocument(); });
    connect(&m_run, &document::RunBase::finished, this, [this] { land(); });
    clear();
}

void AuctionBoard::takeDocument()
{
    const bool same = m_kept.sameAs(m_document.scenario().auction);
    m_preview.reset();
    m_kept = m_document.scenario().auction;
    if (!same)
        takeTrial(m_beside);
    show(m_triedBook.value_or(m_kept));
}

/// The document's book is another one: a trial stays where only options changed beside it.
void AuctionBoard::takeTrial(bool stays)
{
    const bool was = m_triedBook.has_value();
    m_beforeTrial.reset();
    m_triedBook.reset();
    if (stays && was) {
        if (auto outcome = scenario::tried(*m_kept, m_trial)) {
            m_triedBook = Shared<Book>(std::move(outcome).value());
            if (m_kept->orders.size() <= atOnce)
                m_beforeTrial = std::make_shared<ClearedBook>(clearBook(m_kept));
            return;
        }
    }
    m_trial = {};
}

void AuctionBoard::show(Shared<Book> book)
{
    if (m_book.sameAs(book))
        return;
    m_book = std::move(book);
    clear();
}

void AuctionBoard::announce()
{
    m_curves.reset();
    emit changed();
}

void AuctionBoard::clear()
{
    if (m_book->orders.size() > atOnce) {
        m_run.start([book = m_book](const Progress& progress) -> std::shared_ptr<const ClearedBook> {
            if (!goOn(progress, 0))
                return std::make_shared<ClearedBook>();
            return std::make_shared<ClearedBook>(clearBook(book));
        });
    } else {
        m_run.cancel();
        m_cleared = std::make_shared<ClearedBook>(clearBook(m_book));
    }
    keepPicked(m_shown);
    keepPicked(m_base);
    announce();
}

void AuctionBoard::land()
{
    m_curves.reset();
    if (const auto& result = m_run.result(); result && (*result)->book.sameAs(m_book)) {
        m_cleared = *result;
        keepPicked(m_shown);
        keepPicked(m_base);
        announce();
    }
}

void AuctionBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

void AuctionBoard::showRule(std::size_t position)
{
    pick(m_shown, position);
}

void AuctionBoard::compareWith(std::size_t position)
{
    pick(m_base, position);
}

void AuctionBoard::pick(Picked& picked, std::size_t position)
{
    const auto& clearings = m_cleared->clearings;
    if (position == picked.position || position >= clearings.size())
        return;
    picked = {position, std::string(clearings[position].rule->id)};
    announce();
}

void AuctionBoard::tintBy(TintBy by)
{
    if (by == m_tintBy)
        return;
    m_tintBy = by;
    announce();
}

void AuctionBoard::keepPicked(Picked& picked) const
{
    const auto& clearings = m_cleared->clearings;
    const auto isIt = [&picked](const auto& clearing) { return clearing.rule->id == picked.id; };
    if (picked.position < clearings.size() && (picked.id.empty() || isIt(clearings[picked.position])))
        return;
    const auto found = std::find_if(clearings.begin(), clearings.end(), isIt);
    if (found == clearings.end())
        picked = {};
    else
        picked.position = static_cast<std::size_t>(found - clearings.begin());
}

const auction::Clearing* AuctionBoard::shown() const
{
    return m_shown.position < m_cleared->clearings.size() ? &m_cleared->clearings[m_shown.position] : nullptr;
}

const StepCurves& AuctionBoard::curves() const
{
    if (!m_curves)
        m_curves = stepCurvesOf(*this);
    return *m_curves;
}

void AuctionBoard::preview(scenario::OrderIndex order, Price price, Quantity quantity)
{
    if (order >= m_book->orders.size() || isTrial())
        return;
    auto changed = m_book->orders[order];
    if (changed.price == price && changed.quantity == quantity)
        return;
    changed.price = price;
    changed.quantity = quantity;
    if (!scenario::orderValueFindings(changed, m_book->options, order).empty())
        return;
    m_preview = Reshaped{order, price, quantity};
    m_book.edit().orders[order] = std::move(changed);
    clear();
}

void AuctionBoard::keepPreview()
{
    if (!m_preview)
        return;
    const auto last = *std::exchange(m_preview, std::nullopt);
    // Where nothing differs in the end the document says nothing: go back to its book without it.
    if (!m_document.apply(scenario::reshapeOrder(last.order, last.price, last.quantity))
        || !m_book.sameAs(m_document.scenario().auction))
        takeDocument();
}

void AuctionBoard::dropPreview()
{
    if (m_preview)
        takeDocument();
}

std::vector<Finding> AuctionBoard::tryOut(const scenario::Trial& trial)
{
    if (trial == m_trial)
        return {};
    if (scenario::changesNothing(trial)) {
        dropTrial();
        m_trial = trial; // whose orders would move is remembered
        return {};
    }
    auto outcome = scenario::tried(*m_kept, trial);
    if (!outcome)
        return outcome.findings();
    if (!isTrial() && !isStale() && m_cleared->book.sameAs(m_kept))
        m_beforeTrial = m_cleared;
    m_preview.reset();
    m_trial = trial;
    m_triedBook = Shared<Book>(std::move(outcome).value());
    show(*m_triedBook);
    return {};
}

void AuctionBoard::dropTrial()
{
    m_trial = {};
    m_beforeTrial.reset();
    if (std::exchange(m_triedBook, std::nullopt))
        show(m_kept);
}

void AuctionBoard::keepTrial()
{
    if (!isTrial())
        return;
    const auto trial = m_trial;
    // Where the document says nothing or refuses, its own book is back in view.
    m_triedBook.reset();
    m_document.apply(scenario::keepTrial(trial));
    dropTrial();
    show(m_kept);
}

bool AuctionBoard::apply(const scenario::Edit& edit)
{
    if (!isTrial())
        return m_document.apply(edit);
    // Refused by the document, so that it is told like every other refusal.
    return m_document.apply({.key = edit.key, .facts = {}, .mergeKey = {}, .apply = [](const auto&) {
                                 return Result<scenario::Scenario>(error("trial-open", {}));
                             }});
}

bool AuctionBoard::applyBeside(const scenario::Edit& edit)
{
    m_beside = true;
    const bool applied = m_document.apply(edit);
    m_beside = false;
    return applied;
}

} // namespace meritdesk::items
