#include "items/pinned_states.h"

#include <QUuid>
#include <QVariantMap>

#include <algorithm>
#include <utility>

#include "core/auction/curves.h"
#include "core/auction/rule.h"
#include "formats/json/clear_input.h"

namespace meritdesk::items {

namespace {

const auto viewKey = QStringLiteral("auction/pinned");
const auto nameKey = QStringLiteral("name");
const auto idKey = QStringLiteral("id");
const auto ruleKey = QStringLiteral("rule");
const auto bookKey = QStringLiteral("book");
constexpr int letters = 26;

QVariantMap written(const PinnedState& state)
{
    return {{nameKey, state.name},
            {idKey, QString::fromStdString(state.id)},
            {ruleKey, QString::fromStdString(state.rule)},
            {bookKey, QByteArray::fromStdString(json::writeBook(*state.cleared->book))}};
}

/// A state as stored; one of a program that wrote books otherwise is left out.
std::optional<PinnedState> readState(const QVariantMap& stored)
{
    auto book = json::readStoredBook(stored[bookKey].toByteArray().toStdString());
    if (!book)
        return std::nullopt;
    PinnedState state{.name = stored[nameKey].toString(),
                      .id = stored[idKey].toString().toStdString(),
                      .rule = stored[ruleKey].toString().toStdString()};
    state.cleared = std::make_shared<ClearedBook>(clearBook(Shared<auction::Book>(std::move(book).value())));
    return state.clearing() ? std::optional(std::move(state)) : std::nullopt;
}

std::vector<CurveStep> drawn(const std::vector<auction::CurveStep>& curve)
{
    std::vector<CurveStep> steps;
    steps.reserve(curve.size());
    for (const auto& step : curve)
        if (step.order != auction::none)
            steps.push_back({step.order, step.before.toDouble(), step.after.toDouble(), step.price.toDouble(),
                             step.accepted.toDouble()});
    return steps;
}

} // namespace

const auction::Clearing* PinnedState::clearing() const
{
    const auto& all = cleared->clearings;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [this](const auto& clearing) { return clearing.rule->id == rule; });
    return found == all.end() ? nullptr : &*found;
}

PinnedStates::PinnedStates(AuctionBoard& board, QObject* parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board.document(), &document::Document::changed, this, [this] { read(); });
    read();
}

/// Another document has states of its own; the same one says nothing new.
void PinnedStates::read()
{
    if (m_storing)
        return;
    const auto stored = m_board.document().viewState(viewKey).toList();
    const auto same = [](const QVariant& a, const PinnedState& b) {
        return a.toMap()[idKey].toString().toStdString() == b.id;
    };
    if (std::equal(stored.begin(), stored.end(), m_states.begin(), m_states.end(), same))
        return;
    m_states.clear();
    for (const auto& each : stored)
        if (auto state = readState(each.toMap()))
            m_states.push_back(std::move(*state));
    m_chosen = m_states.empty() ? 0 : m_states.size() - 1;
    emit changed();
}

void PinnedStates::store()
{
    QVariantList list;
    for (const auto& state : m_states)
        list << written(state);
    m_storing = true;
    m_board.document().setViewState(viewKey, list);
    m_storing = false;
    emit changed();
}

QString PinnedStates::freeName() const
{
    const auto isFree = [this](const QString& name) {
        return std::none_of(m_states.begin(), m_states.end(),
                            [&name](const auto& state) { return state.name == name; });
    };
    for (int i = 0; i < letters; ++i)
        if (const QString letter(QLatin1Char(static_cast<char>('A' + i))); isFree(letter))
            return letter;
    int number = letters + 1;
    while (!isFree(QString::number(number)))
        ++number;
    return QString::number(number);
}

bool PinnedStates::pin()
{
    m_board.finish();
    const auto* clearing = m_board.shown();
    if (!clearing)
        return false;
    m_states.push_back({.name = freeName(),
                        .id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
                        .rule = std::string(clearing->rule->id),
                        .cleared = m_board.snapshot()});
    m_chosen = m_states.size() - 1;
    store();
    return true;
}

void PinnedStates::unpin(std::size_t at)
{
    if (at >= m_states.size())
        return;
    m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(at));
    if (m_chosen > at || (m_chosen == m_states.size() && m_chosen > 0))
        --m_chosen;
    store();
}

bool PinnedStates::rename(std::size_t at, const QString& name)
{
    const auto trimmed = name.trimmed();
    const bool taken = std::any_of(m_states.begin(), m_states.end(),
                                   [&](const auto& state) { return state.name == trimmed; });
    if (at >= m_states.size() || trimmed.isEmpty() || taken)
        return false;
    m_states[at].name = trimmed;
    store();
    return true;
}

void PinnedStates::choose(std::size_t at)
{
    if (at == m_chosen || at >= m_states.size())
        return;
    m_chosen = at;
    emit changed();
}

const PinnedState* PinnedStates::chosenState() const
{
    return m_chosen < m_states.size() ? &m_states[m_chosen] : nullptr;
}

StepCurves outlineOf(const auction::Book& book, const auction::Clearing& clearing)
{
    const auto exact = auction::curvesOf(book, clearing);
    StepCurves curves;
    curves.demand = drawn(exact.demand);
    curves.supply = drawn(exact.supply);
    curves.volume = clearing.volume.toDouble();
    if (clearing.price)
        curves.price = clearing.price->convert_to<double>();
    if (book.options.demand)
        curves.fixedDemand = book.options.demand->toDouble();
    if (book.options.demand && book.options.priceCap)
        curves.priceCap = book.options.priceCap->toDouble();
    return curves;
}

} // namespace meritdesk::items
