#include "views/pages/class/sheet_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "core/classroom/checks.h"
#include "core/scenario/class_edits.h"
#include "items/class_cells.h"
#include "items/number_text.h"
#include "views/pages/class/fault_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int linesShown = 6;
constexpr int widthInCharacters = 60;

} // namespace

SheetDialog::SheetDialog(items::ClassBoard& board, QWidget* parent)
    : QDialog(parent)
    , m_board(board)
    , m_stack(new QStackedWidget(this))
    , m_seats(new QListWidget(this))
    , m_message(label({}, "good", this))
    , m_name(label({}, "title", this))
    , m_values(label({}, "heading", this))
    , m_last(label({}, "muted", this))
    , m_fault(label({}, "bad", this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("class-sheet"));
    setWindowTitle(tr("Hand In a Sheet"));
    m_stack->addWidget(publicSide());
    m_stack->addWidget(privateSide());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    fillSeats();
}

QWidget* SheetDialog::publicSide()
{
    auto* side = new QWidget(m_stack);
    auto* column = new QVBoxLayout(side);
    column->addWidget(label(tr("Who are you?"), "title", side));
    column->addWidget(label(tr("Choose your seat. Only you should look at the screen then; everything is "
                               "hidden again when you have handed in."),
                            "muted", side));
    m_seats->setAccessibleName(tr("Seats"));
    column->addWidget(m_seats, 1);
    column->addWidget(m_message);
    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("It Is Me"), side);
    setRole(open, "primary");
    auto* done = new QPushButton(tr("Done"), side);
    open->setAutoDefault(false);
    done->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(done);
    column->addLayout(row);
    const auto chosen = [this] {
        if (auto* item = m_seats->currentItem())
            choose(item->data(Qt::UserRole).toULongLong());
    };
    connect(open, &QPushButton::clicked, this, chosen);
    connect(m_seats, &QListWidget::itemActivated, this, chosen);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return side;
}

QWidget* SheetDialog::privateSide()
{
    auto* side = new QWidget(m_stack);
    auto* column = new QVBoxLayout(side);
    m_table->setModel(&m_sheet);
    m_table->setAccessibleName(tr("Sheet"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * linesShown);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (auto* part : {m_name, m_values, m_last})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    auto* row = new QHBoxLayout;
    auto* hand = new QPushButton(tr("Hand In and Hide"), side);
    setRole(hand, "primary");
    auto* leave = new QPushButton(tr("Hide Without Handing In"), side);
    hand->setAutoDefault(false);
    leave->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(hand);
    row->addWidget(leave);
    column->addLayout(row);
    connect(hand, &QPushButton::clicked, this, &SheetDialog::handIn);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_message->clear();
        hideAll();
    });
    return side;
}

/// Names and whether they have handed in; nothing of what.
void SheetDialog::fillSeats()
{
    m_seats->clear();
    const auto& room = m_board.room();
    for (std::size_t seat = 0; seat < room.seats.size(); ++seat) {
        const auto& one = room.seats[seat];
        if (one.bidder || room.rounds.empty())
            continue;
        const bool handedIn = classroom::sheetOf(room.rounds.back(), one.id) != nullptr;
        auto* item = new QListWidgetItem(
            //: A seat in the list of those who may hand in; %1 is its name
            handedIn ? tr("%1 (has handed in)").arg(items::nameOf(one)) : items::nameOf(one), m_seats);
        item->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(seat));
    }
    if (m_seats->count() > 0)
        m_seats->setCurrentRow(0);
}

bool SheetDialog::choose(std::size_t seat)
{
    const auto& room = m_board.room();
    if (seat >= room.seats.size() || !classroom::isOpen(room))
        return false;
    m_seat = seat;
    const auto* before = classroom::sheetOf(room.rounds.back(), room.seats[seat].id);
    m_sheet.begin(before ? before->rows : std::vector<classroom::SheetRow>(), items::priceUnitOf(room),
                  items::quantityUnitOf(room));
    showPrivate(room.seats[seat]);
    m_stack->setCurrentIndex(1);
    m_table->setFocus();
    m_table->setCurrentIndex(m_sheet.index(0, 0));
    return true;
}

void SheetDialog::showPrivate(const classroom::Seat& seat)
{
    const bool sells = seat.side == auction::Side::Sell;
    m_name->setText(items::nameOf(seat));
    const auto numbers = items::valuesText(seat);
    //: %1 lists quantities at prices
    m_values->setText(sells ? tr("Your costs: %1").arg(numbers) : tr("Your values: %1").arg(numbers));
    m_last->setText(lastText(*m_seat));
    m_fault->clear();
}

QString SheetDialog::lastText(std::size_t seat) const
{
    const auto last = m_board.lastResult(seat);
    if (!last)
        return tr("This is the first round.");
    const auto& room = m_board.room();
    const auto profit = items::fractionCell(last->profit, 2).shown;
    //: %1 and %2 are quantities, %3 is money
    return tr("Last round you declared %1, were awarded %2 and earned %3.")
        .arg(items::numberText(last->declared.text(), -1),
             items::withUnit(items::numberText(last->awarded.text(), -1), items::quantityUnitOf(room)),
             items::withUnit(profit, items::currencyOf(room)));
}

QString SheetDialog::ownText() const
{
    return m_values->text() + QLatin1Char('\n') + m_last->text();
}

bool SheetDialog::handIn()
{
    if (!m_seat)
        return false;
    m_table->setCurrentIndex({}); // what is being typed is taken over
    const auto rows = m_sheet.sheetRows();
    if (!rows) {
        m_fault->setText(faultText(rows.findings()));
        return false;
    }
    const auto& room = m_board.room();
    const classroom::Sheet sheet{room.seats[*m_seat].id, *rows};
    if (auto findings = classroom::sheetFindings(room, room.rounds.size() - 1, sheet); !findings.empty()) {
        m_fault->setText(faultText(findings));
        return false;
    }
    if (!m_board.apply(scenario::handInSheets({sheet})))
        return false;
    m_message->setText(tr("The sheet of %1 is in. Pass the screen on.").arg(m_name->text()));
    hideAll();
    return true;
}

void SheetDialog::hideAll()
{
    m_seat.reset();
    m_sheet.begin({}, {}, {});
    for (auto* part : {m_name, m_values, m_last, m_fault})
        part->clear();
    m_stack->setCurrentIndex(0);
    fillSeats();
    m_seats->setFocus();
}

} // namespace meritdesk::views
