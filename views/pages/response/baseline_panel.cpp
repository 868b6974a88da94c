#include "views/pages/response/baseline_panel.h"

#include <QScrollBar>
#include <QSettings>

#include <algorithm>

#include "core/response/demand/baselines/methods.h"
#include "items/baseline_drawing.h"
#include "items/baseline_sheets.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/response_cells.h"
#include "items/table_export.h"
#include "views/pages/response/panels.h"
#include "views/parts/import_dialog.h"

namespace meritdesk::views {

using response::Mw;
using response::Share;

namespace {

constexpr int percentPlaces = 2;

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<BaselinePanel>(board, context, parent).release();
}

/// A share typed in percent; nothing when it is none.
std::optional<Share> percentOf(const QLineEdit& field)
{
    const auto plain = items::plainNumber(field.text());
    const auto percent = plain ? response::Plain::read(*plain) : std::nullopt;
    return percent ? std::optional(Share::fromMantissa(percent->mantissa() / 100)) : std::nullopt;
}

QString percentText(const Share& share)
{
    return items::shortNumberText(Fraction(share.fraction() * 100), response::amountDecimals);
}

/// "9, 10, 11" or "9-11"; nothing when something else stands there.
std::optional<std::vector<int>> hoursOf(const QString& typed)
{
    std::vector<int> hours;
    for (const auto& part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto ends = part.trimmed().replace(QChar(0x2013), QLatin1Char('-')).split(QLatin1Char('-'));
        bool fine = ends.size() <= 2;
        bool whole = false;
        const int first = ends.first().trimmed().toInt(&whole);
        fine = fine && whole;
        const int last = ends.last().trimmed().toInt(&whole);
        if (!fine || !whole || last < first || last - first > response::demand::hoursOfDay)
            return std::nullopt;
        for (int hour = first; hour <= last; ++hour)
            hours.push_back(hour);
    }
    return hours;
}

QString hoursText(const std::vector<int>& hours)
{
    QStringList texts;
    for (const int hour : hours)
        texts << QString::number(hour);
    return texts.join(QStringLiteral(", "));
}

} // namespace

const ResponsePanel responseBaseline{
    .id = "baseline", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Baseline"), .make = &makePanel};

BaselinePanel::~BaselinePanel()
{
    m_table->setModel(nullptr); // the model goes before the view would look at it
}

void BaselinePanel::connectParts()
{
    connect(&m_board, &items::BaselineBoard::changed, this, &BaselinePanel::take);
    connect(&m_board, &items::BaselineBoard::chosenChanged, this, &BaselinePanel::showMethod);
    connect(m_chart, &charts::BaselineChart::hourClicked, this, &BaselinePanel::explainHour);
    connect(m_days, &charts::HistoryDaysChart::dayClicked, this, &BaselinePanel::toggleDay);
    connect(m_table, &QTableView::clicked, this, &BaselinePanel::explainCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BaselinePanel::explainCell);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_board.apply(scenario::removeBaselineMethod(m_board.chosen())); });
    connect(m_obligation, &QLineEdit::editingFinished, this, &BaselinePanel::setTerms);
    for (auto* box : {m_first, m_hours})
        connect(box, &QSpinBox::valueChanged, this, &BaselinePanel::setTerms);
    for (auto* field : {m_lowUse, m_adjustHours, m_cap, m_limit})
        connect(field, &QLineEdit::editingFinished, this, &BaselinePanel::setRules);
    connect(m_strict, &QCheckBox::clicked, this, &BaselinePanel::setRules);
    if (m_context.tell)
        connect(&m_rows, &items::BaselineMethodsModel::refused, this, m_context.tell);
}

void BaselinePanel::take()
{
    m_stack->setCurrentIndex(m_board.hasSite() ? 0 : 1);
    if (!m_board.hasSite())
        return;
    takeTerms();
    m_remove->setEnabled(m_board.site().methods.size() > 1);
    showMethod();
}

void BaselinePanel::takeTerms()
{
    const auto& site = m_board.site();
    m_filling = true;
    m_obligation->setText(items::numberText(site.obligation.text(), -1));
    m_first->setValue(site.window.first);
    m_hours->setValue(site.window.hours());
    m_lowUse->setText(percentText(site.lowUse));
    m_adjustHours->setText(hoursText(site.adjustHours));
    m_cap->setText(percentText(site.adjustCap));
    m_limit->setText(percentText(site.rrmseLimit));
    m_strict->setChecked(site.hourlyMinimum);
    m_filling = false;
}

void BaselinePanel::showMethod()
{
    m_answer->setText(answerText());
    drawEvent();
    drawDays();
}

void BaselinePanel::drawEvent()
{
    const auto drawing = items::eventDrawing(m_board);
    charts::BaselineDay day{.metered = drawing.metered,
                            .first = m_board.site().window.first,
                            .last = m_board.site().window.last,
                            .adjustHours = m_board.site().adjustHours,
                            .chosen = drawing.chosen,
                            .reduction = drawing.reduction};
    for (const auto& curve : drawing.curves)
        day.curves.push_back({curve.name, curve.load, curve.place});
    m_chart->setDay(day);
    m_eventCaption->setText(
        QStringLiteral("%1, %2").arg(m_chart->title(), items::responseDayText(m_board.site().eventDay)));
    m_chart->setSummary(tr("%1: metered load and what each method says the site would have used.")
                            .arg(items::responseDayText(m_board.site().eventDay)));
}

void BaselinePanel::drawDays()
{
    std::vector<charts::HistoryDayDrawing> days;
    for (const auto& day : items::historyDrawing(m_board))
        days.push_back({day.name, day.reason, day.whole, day.load,
                        day.taken  ? charts::HistoryLook::Taken
                        : day.left ? charts::HistoryLook::Spare
                                   : charts::HistoryLook::Out});
    m_days->setDays(days, m_board.site().window.first, m_board.site().window.last);
    m_daysCaption->setText(
        QStringLiteral("%1, %2").arg(m_days->title(), m_board.methodName(m_board.chosen())));
    m_days->setSummary(
        tr("%1. A click takes a day in or leaves it out.").arg(m_board.methodName(m_board.chosen())));
}

QString BaselinePanel::answerText() const
{
    const auto* made = m_board.result(m_board.chosen());
    if (!made)
        return m_rows.index(static_cast<int>(m_board.chosen()), items::BaselineMethodsModel::Verdict)
            .data()
            .toString();
    const auto delivered = items::megawattText(made->reduction);
    const auto asked = items::megawattText(m_board.site().obligation.fraction());
    //: %1 a baseline method, %2 "27.5 MW", %3 "30 MW", %4 "92 %"
    return tr("%1: %2 of %3 delivered, %4 of the obligation")
        .arg(m_board.methodName(m_board.chosen()), delivered, asked,
             items::shareText(made->share, percentPlaces));
}

/// What cannot be read leaves the value that was there.
void BaselinePanel::setTerms()
{
    if (m_filling || !m_board.hasSite())
        return;
    const auto plain = items::plainNumber(m_obligation->text());
    const auto obligation = plain ? Mw::read(*plain) : std::nullopt;
    const auto& site = m_board.site();
    const scenario::EventTerms next{obligation.value_or(site.obligation),
                                    {m_first->value(), m_first->value() + m_hours->value() - 1}};
    if (next != scenario::EventTerms{site.obligation, site.window})
        m_board.apply(scenario::setEventTerms(next));
    takeTerms();
}

void BaselinePanel::setRules()
{
    if (m_filling || !m_board.hasSite())
        return;
    const auto before = scenario::rulesOf(m_board.site());
    auto next = before;
    next.lowUse = percentOf(*m_lowUse).value_or(before.lowUse);
    next.adjustHours = hoursOf(m_adjustHours->text()).value_or(before.adjustHours);
    next.adjustCap = percentOf(*m_cap).value_or(before.adjustCap);
    next.rrmseLimit = percentOf(*m_limit).value_or(before.rrmseLimit);
    next.hourlyMinimum = m_strict->isChecked();
    if (next != before)
        m_board.apply(scenario::setBaselineRules(next));
    takeTerms();
}

void BaselinePanel::toggleDay(int day)
{
    const auto& chosen = m_board.site().days[static_cast<std::size_t>(day)];
    m_board.apply(scenario::setDayEligible(chosen.day, !chosen.eligible));
}

/// The reduction of an hour of the event, as the method in view has it.
void BaselinePanel::explainHour(int hour)
{
    const auto whole = m_board.explainShare(m_board.chosen());
    const auto& window = m_board.site().window;
    if (!whole || !m_context.explain)
        return;
    const auto at = static_cast<std::size_t>(hour - window.first);
    m_context.explain(window.holds(hour) && at < whole->children.size() ? whole->children[at] : *whole);
}

void BaselinePanel::explainCell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_board.choose(static_cast<std::size_t>(index.row()));
    const auto derivation = m_rows.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void BaselinePanel::addMethod(const response::demand::BaselineMethod& method)
{
    if (m_board.apply(scenario::addBaselineMethod(method)))
        m_board.choose(m_board.site().methods.size() - 1);
}

HistoryDialog* BaselinePanel::question(const scenario::Scenario& from)
{
    auto sources = items::historySources(from);
    if (sources.empty())
        return nullptr;
    auto* dialog = new HistoryDialog(std::move(sources), from.retail, this);
    if (m_board.hasSite())
        dialog->setTerms({m_board.site().obligation, m_board.site().window});
    return dialog;
}

void BaselinePanel::askAndPut(const scenario::Scenario& from)
{
    const std::unique_ptr<HistoryDialog> dialog(question(from));
    if (!dialog) {
        if (m_context.tell)
            m_context.tell({error("no-meter-data", {})});
        return;
    }
    if (dialog->exec() != QDialog::Accepted)
        return;
    if (const auto edit = dialog->edit())
        m_board.apply(*edit);
}

void BaselinePanel::fromMeters()
{
    askAndPut(m_board.board().document().scenario());
}

/// The file is understood as every import is, into a document of its own: what was open stays as it is.
void BaselinePanel::fromFile()
{
    document::Document scratch;
    ImportDialog import(scratch, this, m_context.settings);
    if (import.exec() == QDialog::Accepted)
        askAndPut(scratch.scenario());
}

std::vector<exports::Table> BaselinePanel::tables() const
{
    if (!m_board.hasSite())
        return {};
    return {items::tableOf(m_rows, m_table->accessibleName()), items::eventHoursSheet(m_board),
            items::historySheet(m_board)};
}

QVariantMap BaselinePanel::moment() const
{
    return {{QStringLiteral("method"), static_cast<int>(m_board.chosen())}};
}

void BaselinePanel::resume(const QVariantMap& moment)
{
    m_board.choose(static_cast<std::size_t>(std::max(0, moment.value(QStringLiteral("method")).toInt())));
}

void BaselinePanel::showExample()
{
    if (!m_board.hasSite())
        return;
    m_table->setCurrentIndex(m_rows.index(0, items::BaselineMethodsModel::Share));
    m_table->horizontalScrollBar()->setValue(0); // the method's name stays in view
}

} // namespace meritdesk::views
