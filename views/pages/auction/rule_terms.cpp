#include "views/pages/auction/rule_terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/auction/instant.h"
#include "core/auction/rules.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "views/pages/auction/number_field.h"

namespace meritdesk::views {

using auction::Options;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

/// The defaults of the rules, for a field that is not set.
const auto usualBeta = QStringLiteral("0.5");
const auto usualPriority = QStringLiteral("nearest-first");
const auto usualTakeRule = QStringLiteral("pro-rata");

template <class T>
std::optional<std::string> plain(const std::optional<T>& value)
{
    return value ? std::optional(value->text()) : std::nullopt;
}

/// A value of the book as read from a field; what is no number is said.
template <class T>
std::vector<Finding> readInto(const std::optional<std::string>& plain, std::optional<T>& value)
{
    if (plain)
        value = T::read(*plain);
    if (plain && !value)
        return {error("not-a-number", {}, {{"value", *plain}})};
    return {};
}

} // namespace

RuleTerms::RuleTerms(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_beta(new NumberField(
          theme, [this](const Plain& plain) { return takeBeta(plain); }, parent))
    , m_largerFee(new QCheckBox(tr("all to the side with the larger fee"), parent))
    , m_lot(new NumberField(
          theme, [this](const Plain& plain) { return takeLot(plain); }, parent))
    , m_callUntil(new QLineEdit(parent))
{
    hide(); // the form has the fields; this object only keeps them together
    m_beta->setAccessibleName(tr("Sellers’ share of the surplus"));
    m_beta->setPlaceholderText(items::numberText(usualBeta.toStdString(), -1));
    m_largerFee->setToolTip(tr("The returned surplus goes to the side that declared the larger fee"));
    connect(m_largerFee, &QCheckBox::clicked, this, [this](bool on) {
        tryChange([on](Options& options) {
            options.betaLargerFee = on;
            if (on)
                options.beta.reset();
        });
    });
    m_lot->setAccessibleName(tr("Least marginal lot"));
    m_lot->setPlaceholderText(tr("none"));
    m_callUntil->setAccessibleName(tr("Call until"));
    m_callUntil->setPlaceholderText(QStringLiteral("2026-01-15T10:00+08:00"));
    connect(m_callUntil, &QLineEdit::editingFinished, this, &RuleTerms::takeCallUntil);
    makeChoices();
}

QComboBox* RuleTerms::choice(const QString& name, const QString& tip)
{
    auto* combo = new QComboBox(parentWidget());
    combo->setAccessibleName(name);
    combo->setToolTip(tip);
    return combo;
}

void RuleTerms::makeChoices()
{
    m_priority = choice(tr("Served first"), tr("Who is served first at Anhui’s price"));
    //: The order whose declared price is nearest to the clearing price is served first
    m_priority->addItem(tr("nearest to the price"), usualPriority);
    //: The highest bid and the lowest offer are served first
    m_priority->addItem(tr("strongest wish"), QStringLiteral("strongest-first"));
    connect(m_priority, &QComboBox::activated, this, [this] {
        const auto id = m_priority->currentData().toString().toStdString();
        tryChange([&id](Options& options) { options.priority = id; });
    });
    m_listingSide = choice(tr("Listed side"), tr("The side whose one order is posted"));
    //: One buyer posts an order, sellers take it
    m_listingSide->addItem(tr("one buyer lists"), static_cast<int>(Side::Buy));
    //: One seller posts an order, buyers take it
    m_listingSide->addItem(tr("one seller lists"), static_cast<int>(Side::Sell));
    connect(m_listingSide, &QComboBox::activated, this, [this] {
        const auto side = static_cast<Side>(m_listingSide->currentData().toInt());
        tryChange([side](Options& options) { options.listingSide = side; });
    });
    m_takeRule = choice(tr("Takers"), tr("How the takers of a listing share it"));
    //: The takers of a listing share it in proportion to their quantities
    m_takeRule->addItem(tr("share pro rata"), usualTakeRule);
    //: The earlier taker of a listing is served first
    m_takeRule->addItem(tr("earlier first"), QStringLiteral("time"));
    connect(m_takeRule, &QComboBox::activated, this, [this] {
        const auto id = m_takeRule->currentData().toString().toStdString();
        tryChange([&id](Options& options) { options.takeRule = id; });
    });
}

void RuleTerms::addRowsTo(QFormLayout& form)
{
    const auto add = [&](const QString& title, QWidget* field, const QString& tip) {
        auto* name = new QLabel(title, parentWidget());
        name->setBuddy(field);
        name->setToolTip(tip);
        form.addRow(name, field);
    };
    add(m_beta->accessibleName(), m_beta,
        tr("β, from 0 to 1: the part of the pairs’ surplus that is returned to the sellers"));
    form.addRow(QString(), m_largerFee);
    add(m_lot->accessibleName(), m_lot,
        tr("The last pair sets the price only if at least this much trades in it; empty for none"));
    add(m_priority->accessibleName(), m_priority, m_priority->toolTip());
    add(m_callUntil->accessibleName(), m_callUntil,
        tr("Orders up to this time are in the call auction; date, time and distance from UTC"));
    add(m_listingSide->accessibleName(), m_listingSide, m_listingSide->toolTip());
    add(m_takeRule->accessibleName(), m_takeRule, m_takeRule->toolTip());
}

void RuleTerms::showRowsOf(QFormLayout& form)
{
    const auto& book = *m_board.kept();
    const auto& options = book.options;
    show(options);
    const bool beta = options.beta || options.betaLargerFee || isUsed(book, "beta");
    form.setRowVisible(m_beta, beta);
    form.setRowVisible(m_largerFee, beta);
    form.setRowVisible(m_lot, options.minimumMarginalLot || isUsed(book, "minimum_marginal_lot"));
    form.setRowVisible(m_priority, options.priority || isUsed(book, "priority"));
    form.setRowVisible(m_callUntil, options.callUntil || isUsed(book, "call_until"));
    form.setRowVisible(m_listingSide, options.listingSide || isUsed(book, "listing_side"));
    form.setRowVisible(m_takeRule, options.takeRule || isUsed(book, "take_rule"));
}

void RuleTerms::show(const Options& options)
{
    m_beta->showNumber(plain(options.beta));
    m_beta->setEnabled(!options.betaLargerFee);
    m_largerFee->setChecked(options.betaLargerFee);
    m_lot->showNumber(plain(options.minimumMarginalLot));
    const auto text = [](const std::optional<std::string>& id, const QString& usual) {
        return id ? QString::fromStdString(*id) : usual;
    };
    m_priority->setCurrentIndex(m_priority->findData(text(options.priority, usualPriority)));
    m_takeRule->setCurrentIndex(m_takeRule->findData(text(options.takeRule, usualTakeRule)));
    m_callUntil->setText(options.callUntil ? QString::fromStdString(options.callUntil->text) : QString());
    m_listingSide->setCurrentIndex(
        m_listingSide->findData(static_cast<int>(options.listingSide.value_or(Side::Buy))));
}

std::vector<Finding> RuleTerms::tryChange(const Set& set)
{
    auto options = m_board.kept()->options;
    set(options);
    const auto edit = scenario::setAuctionOptions(options);
    const auto outcome = edit.apply(m_board.document().scenario());
    const auto findings = outcome ? std::vector<Finding>() : outcome.findings();
    if (outcome)
        m_board.applyBeside(edit);
    emit tried(findings);
    return findings;
}

std::vector<Finding> RuleTerms::takeBeta(const Plain& plain)
{
    std::optional<Price> beta;
    if (auto findings = readInto(plain, beta); !findings.empty())
        return findings;
    return tryChange([beta](Options& options) { options.beta = beta; });
}

std::vector<Finding> RuleTerms::takeLot(const Plain& plain)
{
    std::optional<Quantity> lot;
    if (auto findings = readInto(plain, lot); !findings.empty())
        return findings;
    return tryChange([lot](Options& options) { options.minimumMarginalLot = lot; });
}

void RuleTerms::takeCallUntil()
{
    const auto& before = m_board.kept()->options.callUntil;
    const auto typed = m_callUntil->text().trimmed().toStdString();
    if (typed == (before ? before->text : std::string()))
        return;
    const auto until = typed.empty() ? std::nullopt : auction::readInstant(typed);
    if (!typed.empty() && !until) {
        emit tried({error("not-a-time", "options.call_until", {{"value", typed}})});
        return;
    }
    tryChange([&until](Options& options) { options.callUntil = until; });
}

QStringList RuleTerms::summary() const
{
    const auto& book = *m_board.kept();
    const auto& options = book.options;
    QStringList parts;
    if (options.betaLargerFee)
        //: Condition of an auction: the surplus goes to the side that declared the larger fee
        parts << tr("surplus to the larger fee");
    else if (options.beta)
        parts << tr("β %1").arg(items::numberText(options.beta->text(), -1));
    if (options.minimumMarginalLot)
        parts << tr("marginal lot %1")
                     .arg(items::withUnit(items::numberText(options.minimumMarginalLot->text(), -1),
                                          items::quantityUnit(book)));
    if (options.priority)
        parts << m_priority->itemText(m_priority->findData(QString::fromStdString(*options.priority)));
    if (options.callUntil)
        parts << tr("call until %1").arg(QString::fromStdString(options.callUntil->text));
    if (options.listingSide)
        parts << m_listingSide->itemText(m_listingSide->findData(static_cast<int>(*options.listingSide)));
    if (options.takeRule)
        parts << m_takeRule->itemText(m_takeRule->findData(QString::fromStdString(*options.takeRule)));
    return parts;
}

} // namespace meritdesk::views
