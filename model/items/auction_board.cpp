#include "items/auction_board.h"

#include <utility>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "core/scenario/auction_checks.h"

namespace meritdesk::items {

using auction::Book;
using auction::Price;
using auction::Quantity;

ClearedBook clearBook(Shared<Book> book)
{
    ClearedBook cleared;
    cleared.findings = auction::check(*book);
    if (cleared.findings.empty() && !book->orders.empty())
        for (const auto& id : book->rules)
            if (const auto* rule = listed(auction::rules, id))
                cleared.clearings.push_back(auction::clear(*book, *rule));
    cleared.book = std::move(book);
    return cleared;
}

AuctionBoard::AuctionBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_book(document.scenario().auction)
{
    connect(&document, &document::Document::changed, this, [this] { takeDocument(); });
    connect(&m_run, &document::RunBase::finished, this, [this] { land(); });
    clear();
}

void AuctionBoard::takeDocument()
{
    const bool same = m_book.sameAs(m_document.scenario().auction);
    m_preview.reset();
    m_book = m_document.scenario().auction;
    if (same)
        return;
    clear();
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
    if (m_shownRule >= m_book->rules.size())
        m_shownRule = 0;
    emit changed();
}

void AuctionBoard::land()
{
    if (const auto& result = m_run.result(); result && (*result)->book.sameAs(m_book)) {
        m_cleared = *result;
        emit changed();
    }
}

void AuctionBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

void AuctionBoard::showRule(std::size_t position)
{
    if (position == m_shownRule || position >= m_book->rules.size())
        return;
    m_shownRule = position;
    emit changed();
}

const auction::Clearing* AuctionBoard::shown() const
{
    return m_shownRule < m_cleared->clearings.size() ? &m_cleared->clearings[m_shownRule] : nullptr;
}

void AuctionBoard::preview(scenario::OrderIndex order, Price price, Quantity quantity)
{
    if (order >= m_book->orders.size())
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

bool AuctionBoard::apply(const scenario::Edit& edit)
{
    return m_document.apply(edit);
}

} // namespace meritdesk::items
