#include "views/pages/class/new_class_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

#include "core/auction/rules.h"
#include "core/classroom/templates.h"
#include "formats/words/words.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int usualSeats = 5;
constexpr int usualRounds = 3;
constexpr int mostSeed = 999'999;
constexpr int nameLines = 4;

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QSpinBox* spin(int least, int most, int value, const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

NewClassDialog::NewClassDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(tr("Class rounds"), this))
    , m_market(new QComboBox(this))
    , m_about(label({}, "muted", this))
    , m_seats(spin(static_cast<int>(classroom::fewestNewSeats), static_cast<int>(classroom::mostNewSeats),
                   usualSeats, tr("Seats"), this))
    , m_buyers(spin(0, usualSeats - 1, 0, tr("Buyers among them"), this))
    , m_computers(spin(0, usualSeats, 0, tr("Seats played by computers"), this))
    , m_rule(new QComboBox(this))
    , m_rounds(spin(1, static_cast<int>(classroom::mostRounds), usualRounds, tr("Rounds"), this))
    , m_seed(spin(1, mostSeed, 1, tr("Chance number"), this))
    , m_names(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("new-class"));
    setWindowTitle(tr("New Class"));
    m_title->setAccessibleName(tr("Title"));
    m_market->setAccessibleName(tr("Market"));
    m_rule->setAccessibleName(tr("Clearing rule"));
    m_names->setAccessibleName(tr("Names"));
    m_names->setPlaceholderText(tr("One name a line; seats without one are called by their number"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(m_names->fontMetrics().lineSpacing() * nameLines + 12);
    m_seed->setToolTip(tr("The same number gives the same bids of the computers"));
    for (const auto* kind : classroom::templates)
        m_market->addItem(words::label(kind->title), idText(kind->id));
    layOut();
    connect(m_market, &QComboBox::currentIndexChanged, this, &NewClassDialog::takeMarket);
    connect(m_seats, &QSpinBox::valueChanged, this, &NewClassDialog::takeSeats);
    connect(m_buyers, &QSpinBox::valueChanged, this, &NewClassDialog::fillRules);
    takeMarket();
}

void NewClassDialog::layOut()
{
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Market"), m_market);
    form->addRow(m_about);
    form->addRow(tr("&Seats"), m_seats);
    form->addRow(tr("&Buyers among them"), m_buyers);
    form->addRow(tr("Played by &computers"), m_computers);
    form->addRow(tr("Clearing &rule"), m_rule);
    form->addRow(tr("R&ounds"), m_rounds);
    form->addRow(tr("C&hance number"), m_seed);
    form->addRow(tr("&Names"), m_names);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* start = buttons->addButton(tr("Start the Class"), QDialogButtonBox::AcceptRole);
    setRole(start, "primary");
    start->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// A market that needs buyers begins with half of the seats.
void NewClassDialog::takeMarket()
{
    const auto& kind = *classroom::templates.at(static_cast<std::size_t>(m_market->currentIndex()));
    m_about->setText(words::label(kind.summary));
    m_buyers->setMinimum(kind.soleRule.empty() ? 1 : 0);
    m_buyers->setValue(kind.soleRule.empty() ? m_seats->value() / 2 : 0);
    fillRules();
}

void NewClassDialog::takeSeats()
{
    m_buyers->setMaximum(m_seats->value() - 1);
    m_computers->setMaximum(m_seats->value());
    fillRules();
}

/// The rules that fit; the one chosen stays where it still fits, else the market's own is chosen.
void NewClassDialog::fillRules()
{
    const auto before = m_rule->currentData().toString();
    const QSignalBlocker quiet(m_rule);
    m_rule->clear();
    auto plan = setup();
    for (const auto id : classroom::rulesFor(plan))
        m_rule->addItem(words::label(listed(auction::rules, id)->title), idText(id));
    plan.rule.clear();
    const auto own = QString::fromStdString(classroom::makeClass(plan).terms.rule);
    const int kept = m_rule->findData(before);
    m_rule->setCurrentIndex(kept >= 0 ? kept : std::max(0, m_rule->findData(own)));
}

classroom::Setup NewClassDialog::setup() const
{
    classroom::Setup plan{
        .kind = classroom::templates.at(static_cast<std::size_t>(std::max(0, m_market->currentIndex())))->id,
        .seats = static_cast<std::size_t>(m_seats->value()),
        .buyers = static_cast<std::size_t>(m_buyers->value()),
        .computers = static_cast<std::size_t>(m_computers->value()),
        .rule = m_rule->currentData().toString().toStdString(),
        .rounds = static_cast<std::size_t>(m_rounds->value()),
        .seed = static_cast<std::uint64_t>(m_seed->value()),
        .title = m_title->text().simplified().toStdString()};
    const auto typed = m_names->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (int seat = 0; seat < m_seats->value(); ++seat) {
        auto name = seat < typed.size() ? typed[seat].simplified() : QString();
        //: The name of a seat that nobody has named; %1 is its number
        plan.names.push_back((name.isEmpty() ? tr("Seat %1").arg(seat + 1) : name).toStdString());
    }
    return plan;
}

classroom::Class NewClassDialog::room() const
{
    return classroom::makeClass(setup());
}

} // namespace meritdesk::views
