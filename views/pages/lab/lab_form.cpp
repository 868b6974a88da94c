#include "views/pages/lab/lab_form.h"

#include <algorithm>
#include <array>

#include "core/auction/rules.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/learners.h"
#include "core/strategy/models.h"
#include "formats/words/words.h"
#include "items/lab_text.h"
#include "views/pages/auction/number_field.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using strategy::lab::Experiment;

namespace {

constexpr int fieldCharacters = 9;
constexpr std::string_view firstOfRounds = "choices.places"; ///< the fields from here on are of the rounds

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A game has the two auctions with a closed form only.
bool isOfGame(std::string_view format)
{
    return std::find(strategy::auctionWords.begin(), strategy::auctionWords.end(), format)
           != strategy::auctionWords.end();
}

} // namespace

LabForm::LabForm(items::LabBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 2, 8, 8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    const auto& fields = scenario::labFields();
    const auto rounds = static_cast<std::size_t>(
        std::find_if(fields.begin(), fields.end(), [](const auto& each) { return each.key == firstOfRounds; })
        - fields.begin());
    addHeading(tr("Game"));
    m_games = addChoice(tr("Game"));
    addFields(0, rounds);
    m_tactics = addChoice(tr("Prices to try"));
    m_sides = addChoice(tr("Who learns"));
    addHeading(tr("Formats"));
    addFormats();
    addHeading(tr("Learners"));
    addLearners();
    addHeading(tr("Rounds"));
    addFields(rounds, fields.size());
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    for (const auto* model : strategy::models)
        m_games->addItem(items::labGameName(model));
    m_games->addItem(items::labGameName(nullptr));
    for (const auto* tactic : strategy::lab::tactics)
        m_tactics->addItem(words::label(tactic->title));
    for (const auto& side : {tr("Sellers learn"), tr("Buyers learn"), tr("Both sides learn")})
        m_sides->addItem(side);
    connectChoices();
    connect(&m_board, &items::LabBoard::changed, this, &LabForm::take);
    take();
}

QComboBox* LabForm::addChoice(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
    return box;
}

void LabForm::addHeading(const QString& text)
{
    auto* heading = label(text, "muted", this);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void LabForm::addFields(std::size_t from, std::size_t to)
{
    for (auto at = from; at < to; ++at)
        addRow(scenario::labFields()[at]);
}

void LabForm::addRow(const scenario::LabField& field)
{
    const auto name = words::label(field.title);
    auto* line = new NumberField(
        m_theme,
        [this, &field](const std::optional<std::string>& typed) {
            const auto edit = scenario::setLabField(field, typed.value_or(""));
            auto why = m_board.refusal(edit);
            if (why.empty())
                m_board.apply(edit);
            return why;
        },
        this);
    line->setObjectName(textOf(field.key));
    line->setAccessibleName(name);
    line->setAlignment(Qt::AlignRight);
    line->setFixedWidth(line->fontMetrics().horizontalAdvance(QLatin1Char('0')) * fieldCharacters + 14);
    auto* title = label(name, "", this);
    title->setBuddy(line);
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0);
    m_grid->addWidget(line, row, 1);
    m_rows.push_back({&field, title, line});
}

void LabForm::addFormats()
{
    for (const auto* rule : auction::rules) {
        auto* box = new QCheckBox(items::labFormatName(rule->id), this);
        box->setToolTip(box->text());
        m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
        m_formats.push_back({std::string(rule->id), nullptr, box});
        connect(box, &QCheckBox::toggled, this, &LabForm::tick);
    }
}

void LabForm::addLearners()
{
    for (const auto* learner : strategy::learners) {
        auto* box = new QCheckBox(items::labLearnerName(*learner), this);
        box->setToolTip(items::labLearnerText(*learner));
        m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
        m_learners.push_back({{}, learner, box});
        connect(box, &QCheckBox::toggled, this, &LabForm::tick);
    }
}

void LabForm::connectChoices()
{
    connect(m_games, &QComboBox::activated, this, [this](int at) {
        const auto* model = at < static_cast<int>(strategy::models.size())
                                ? strategy::models.at(static_cast<std::size_t>(at))
                                : nullptr;
        if (model != m_board.experiment().model)
            m_board.apply(scenario::setLabModel(model));
    });
    connect(m_tactics, &QComboBox::activated, this, [this](int at) {
        change([at](Experiment& made) {
            made.choices.tactic = strategy::lab::tactics.at(static_cast<std::size_t>(at));
        });
    });
    connect(m_sides, &QComboBox::activated, this, [this](int at) {
        change([at](Experiment& made) { made.learns = static_cast<strategy::lab::Learns>(at); });
    });
}

/// All ticks are read, so that formats and learners keep the order on the screen.
void LabForm::tick()
{
    if (m_taking)
        return;
    change([this](Experiment& made) {
        made.formats.clear();
        for (const auto& each : m_formats)
            if (each.box->isChecked() && (made.model == nullptr || isOfGame(each.id)))
                made.formats.push_back(each.id);
        made.learners.clear();
        for (const auto& each : m_learners)
            if (each.box->isChecked())
                made.learners.push_back(each.learner);
    });
}

void LabForm::change(const std::function<void(Experiment&)>& change)
{
    auto made = m_board.experiment();
    change(made);
    if (!(made == m_board.experiment()))
        m_board.apply(scenario::setLab(std::move(made)));
}

void LabForm::take()
{
    m_taking = true;
    const auto& experiment = m_board.experiment();
    const auto model = std::find(strategy::models.begin(), strategy::models.end(), experiment.model);
    m_games->setCurrentIndex(static_cast<int>(model - strategy::models.begin()));
    const auto& tactics = strategy::lab::tactics;
    m_tactics->setCurrentIndex(static_cast<int>(
        std::find(tactics.begin(), tactics.end(), experiment.choices.tactic) - tactics.begin()));
    m_sides->setCurrentIndex(static_cast<int>(experiment.learns));
    for (auto* box : {m_tactics, m_sides})
        box->setVisible(experiment.model == nullptr);
    for (const auto& row : m_rows) {
        const bool has = row.field->has(experiment);
        row.title->setVisible(has);
        row.line->setVisible(has);
        if (has)
            row.line->showNumber(row.field->text(experiment));
    }
    const auto& formats = experiment.formats;
    for (const auto& each : m_formats) {
        each.box->setVisible(experiment.model == nullptr || isOfGame(each.id));
        each.box->setChecked(std::find(formats.begin(), formats.end(), each.id) != formats.end());
    }
    const auto& learners = experiment.learners;
    for (const auto& each : m_learners)
        each.box->setChecked(std::find(learners.begin(), learners.end(), each.learner) != learners.end());
    m_taking = false;
}

NumberField* LabForm::field(std::string_view key) const
{
    for (const auto& row : m_rows)
        if (row.field->key == key)
            return row.line;
    return nullptr;
}

QCheckBox* LabForm::format(std::string_view id) const
{
    for (const auto& each : m_formats)
        if (each.id == id)
            return each.box;
    return nullptr;
}

QCheckBox* LabForm::learner(const strategy::Learner* learner) const
{
    for (const auto& each : m_learners)
        if (each.learner == learner)
            return each.box;
    return nullptr;
}

} // namespace meritdesk::views
