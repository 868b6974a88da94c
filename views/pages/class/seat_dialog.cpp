#include "views/pages/class/seat_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "core/classroom/bidders.h"
#include "core/scenario/class_edits.h"
#include "formats/words/words.h"
#include "items/class_cells.h"
#include "views/pages/class/fault_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using auction::Side;

namespace {

constexpr int linesShown = 5;

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

SeatDialog::SeatDialog(items::ClassBoard& board, std::size_t seat, QWidget* parent)
    : QDialog(parent)
    , m_board(board)
    , m_seat(board.room().seats.at(seat))
    , m_name(new QLineEdit(this))
    , m_side(new QComboBox(this))
    , m_player(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_fault(label({}, "bad", this))
{
    setObjectName(QStringLiteral("class-seat"));
    setWindowTitle(tr("Edit Seat"));
    fill();
    layOut();
}

void SeatDialog::fill()
{
    m_name->setText(items::nameOf(m_seat));
    for (const auto side : {Side::Sell, Side::Buy})
        m_side->addItem(items::sideText(side), static_cast<int>(side));
    m_side->setCurrentIndex(m_side->findData(static_cast<int>(m_seat.side)));
    m_player->addItem(items::playerText(classroom::Seat{}), QString());
    for (const auto* bidder : classroom::bidders) {
        m_player->addItem(words::label(bidder->title), idText(bidder->id));
        m_player->setItemData(m_player->count() - 1, words::label(bidder->summary), Qt::ToolTipRole);
    }
    m_player->setCurrentIndex(m_player->findData(QString::fromStdString(m_seat.bidder.value_or(""))));
    const auto& room = m_board.room();
    std::vector<classroom::SheetRow> rows;
    for (const auto& step : m_seat.values)
        rows.push_back({step.price, step.quantity});
    m_values.begin(rows, items::priceUnitOf(room), items::quantityUnitOf(room));
}

void SeatDialog::layOut()
{
    const bool begun = classroom::hasBegun(m_board.room());
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        label(begun ? tr("Side and private numbers stay as they are once a round is closed: results rest on "
                         "them.")
                    : tr("Private numbers are on the screen: turn it away from the class."),
              "muted", this));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Side"), m_side);
    form->addRow(tr("&Player"), m_player);
    column->addLayout(form);
    auto* heading = label(tr("Private &costs or values"), "heading", this);
    heading->setBuddy(m_table);
    column->addWidget(heading);
    m_name->setAccessibleName(tr("Name"));
    m_side->setAccessibleName(tr("Side"));
    m_player->setAccessibleName(tr("Player"));
    m_table->setModel(&m_values);
    m_table->setAccessibleName(tr("Private costs or values"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * linesShown);
    m_table->setEditTriggers(begun ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
    m_side->setEnabled(!begun);
    m_table->setEnabled(!begun);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeatDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Result<classroom::Seat> SeatDialog::typed() const
{
    const auto rows = m_values.sheetRows();
    if (!rows)
        return rows.findings();
    auto seat = m_seat;
    seat.name = m_name->text().simplified().toStdString();
    seat.side = static_cast<Side>(m_side->currentData().toInt());
    seat.values.clear();
    for (const auto& row : *rows)
        seat.values.push_back({row.price, row.quantity});
    seat.bidder.reset();
    if (const auto player = m_player->currentData().toString(); !player.isEmpty())
        seat.bidder = player.toStdString();
    return seat;
}

bool SeatDialog::save()
{
    m_table->setCurrentIndex({}); // what is being typed is taken over
    const auto seat = typed();
    if (!seat) {
        m_fault->setText(faultText(seat.findings()));
        return false;
    }
    const auto edit = scenario::changeSeat(*seat);
    if (const auto tried = edit.apply(m_board.document().scenario()); !tried) {
        m_fault->setText(faultText(tried.findings()));
        return false;
    }
    if (*seat != m_seat)
        m_board.apply(edit);
    accept();
    return true;
}

} // namespace meritdesk::views
