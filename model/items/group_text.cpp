#include "items/group_text.h"

#include <QCoreApplication>

#include "items/response_cells.h"

namespace meritdesk::items {

using response::demand::MarketPosition;
using response::demand::Position;
using response::demand::Standing;

namespace {

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(GroupTexts)
};

/// 0: neither, 1: buys net, 2: sells net.
std::size_t sideOf(const MarketPosition& position)
{
    const auto standing = position.standing();
    return standing == Standing::NetBuyer ? 1 : standing == Standing::NetSeller ? 2 : 0;
}

/// Buying or selling net in the markets for capacity and energy; nothing for neither.
QString marketWords(const MarketPosition& kom, const MarketPosition& energy)
{
    static const char* const words[3][3] = {
        {nullptr, QT_TRANSLATE_NOOP("GroupTexts", "buys energy net"),
         QT_TRANSLATE_NOOP("GroupTexts", "sells energy net")},
        {QT_TRANSLATE_NOOP("GroupTexts", "buys capacity net"),
         QT_TRANSLATE_NOOP("GroupTexts", "buys net in both markets"),
         QT_TRANSLATE_NOOP("GroupTexts", "buys capacity net, sells energy net")},
        {QT_TRANSLATE_NOOP("GroupTexts", "sells capacity net"),
         QT_TRANSLATE_NOOP("GroupTexts", "sells capacity net, buys energy net"),
         QT_TRANSLATE_NOOP("GroupTexts", "sells net in both markets")}};
    const auto* found = words[sideOf(kom)][sideOf(energy)];
    return found ? GroupTexts::tr(found) : QString();
}

/// Names the side that a fall of the price does good or harm to.
QString gainWords(const Fraction& gain)
{
    if (gain > 0)
        //: What the fall of prices does to a company
        return GroupTexts::tr("gains");
    //: What the fall of prices does to a company
    return gain < 0 ? GroupTexts::tr("loses") : GroupTexts::tr("nothing changes");
}

QString signedMoney(const Fraction& roubles)
{
    return roubles > 0 ? QStringLiteral("+") + largeMoneyText(roubles) : largeMoneyText(roubles);
}

QString capacitySentence(const GroupView& view)
{
    const auto& kom = view.balance.group.kom;
    const auto net = megawattText(kom.net() < 0 ? Fraction(-kom.net()) : kom.net());
    const auto gain = signedMoney(kom.gain());
    switch (kom.standing()) {
    case Standing::NetBuyer:
        return view.komFalls()
                   //: %1 "1 330.8 MW", %2 "+3.75 mln RUB"
                   ? GroupTexts::tr(
                         "Capacity: the group buys %1 net, so the fall of the auction's price helps "
                         "it: %2 a year.")
                         .arg(net, gain)
                   : GroupTexts::tr("Capacity: the group buys %1 net, so a fall would help it.").arg(net);
    case Standing::NetSeller:
        return view.komFalls()
                   ? GroupTexts::tr(
                         "Capacity: the group sells %1 net, so the fall of the auction's price hurts "
                         "it: %2 a year.")
                         .arg(net, gain)
                   : GroupTexts::tr("Capacity: the group sells %1 net, so a fall would hurt it.").arg(net);
    case Standing::Even:
        return GroupTexts::tr("Capacity: the group sells as much as it buys, so the price does not matter to "
                              "it.");
    default:
        return GroupTexts::tr("Capacity: the group neither buys nor sells in the auction.");
    }
}

QString energySentence(const GroupView& view)
{
    const auto& energy = view.balance.group.dayAhead;
    const auto net = megawattText(energy.net() < 0 ? Fraction(-energy.net()) : energy.net());
    const auto gain = signedMoney(energy.gain());
    switch (energy.standing()) {
    case Standing::NetBuyer:
        return view.dayAheadFalls()
                   ? GroupTexts::tr(
                         "Energy: the group buys %1 net in an hour, so the fall of the day-ahead price "
                         "helps it: %2 a year.")
                         .arg(net, gain)
                   : GroupTexts::tr("Energy: the group buys %1 net in an hour, so a fall would help it.")
                         .arg(net);
    case Standing::NetSeller:
        return view.dayAheadFalls()
                   ? GroupTexts::tr("Energy: the group sells %1 net in an hour, so the fall of the day-ahead "
                                    "price hurts it: %2 a year.")
                         .arg(net, gain)
                   : GroupTexts::tr("Energy: the group sells %1 net in an hour, so a fall would hurt it.")
                         .arg(net);
    case Standing::Even:
        return GroupTexts::tr(
            "Energy: the group sells as much as it buys, so the price does not matter to it.");
    default:
        return GroupTexts::tr("Energy: the group neither buys nor sells day-ahead.");
    }
}

/// A point that no group of this size comes near says nothing.
bool isSensible(const std::optional<Fraction>& even, const Fraction& purchase)
{
    constexpr int near = 10; ///< times what the group buys
    return even && *even <= near * purchase;
}

QString evenLink(const response::demand::GroupBalance& balance)
{
    if (isSensible(balance.evenKomGeneration, balance.group.kom.purchase))
        return QStringLiteral("kom");
    return isSensible(balance.evenDayAheadGeneration, balance.group.dayAhead.purchase)
               ? QStringLiteral("energy")
               : QString();
}

QString evenSentences(const GroupView& view)
{
    const auto& balance = view.balance;
    QStringList sentences;
    if (balance.group.kom.net() > 0)
        sentences << GroupTexts::tr(
                         "A fall of the capacity price helps as long as the group sells less than %1 "
                         "of capacity.")
                         .arg(megawattText(balance.group.kom.purchase));
    if (balance.group.dayAhead.net() > 0)
        sentences << GroupTexts::tr(
                         "A fall of the day-ahead price helps as long as it sells less than %1 in an "
                         "hour.")
                         .arg(megawattText(balance.group.dayAhead.purchase));
    if (isSensible(balance.evenKomGeneration, balance.group.kom.purchase))
        sentences << GroupTexts::tr(
                         "The losses on capacity sold would reach the whole net of the year at %1.")
                         .arg(megawattText(*balance.evenKomGeneration));
    if (isSensible(balance.evenDayAheadGeneration, balance.group.dayAhead.purchase))
        sentences << GroupTexts::tr("The losses on energy sold would reach it at %1 in an hour.")
                         .arg(megawattText(*balance.evenDayAheadGeneration));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString standingWords(const GroupView& view, const Position& position)
{
    const auto where = marketWords(position.kom, position.dayAhead);
    if (where.isEmpty())
        return position.retailGeneration > 0
                   ? GroupTexts::tr("generates on the retail market only: nothing changes")
                   : GroupTexts::tr("takes no part in the markets");
    if (!view.komFalls() && !view.dayAheadFalls())
        return where;
    //: %1 "buys net in both markets", %2 "gains"
    return GroupTexts::tr("%1: %2").arg(where, gainWords(position.gain()));
}

GroupAnswer groupAnswer(const GroupView& view, const QString& mechanism)
{
    if (view.balance.companies.empty())
        return {.headline =
                    GroupTexts::tr("No company yet: add those that buy and sell electricity together.")};
    GroupAnswer answer{.capacity = capacitySentence(view), .energy = energySentence(view)};
    const auto gain = view.balance.group.gain();
    if (!view.priced)
        answer.headline = GroupTexts::tr("Net positions of the group");
    else if (!view.komFalls() && !view.dayAheadFalls())
        answer.headline = GroupTexts::tr("%1: no price falls, so nobody gains or loses by it").arg(mechanism);
    else if (gain > 0)
        answer.headline = GroupTexts::tr("%1: the group gains %2 a year when prices fall")
                              .arg(mechanism, largeMoneyText(gain));
    else if (gain < 0)
        answer.headline = GroupTexts::tr("%1: the group loses %2 a year when prices fall")
                              .arg(mechanism, largeMoneyText(Fraction(-gain)));
    else
        answer.headline = GroupTexts::tr("%1: gains and losses of the group even out").arg(mechanism);
    if (view.priced)
        answer.even = evenSentences(view);
    answer.evenLink = evenLink(view.balance);
    return answer;
}

} // namespace meritdesk::items
