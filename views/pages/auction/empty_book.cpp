#include "views/pages/auction/empty_book.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/parts/labels.h"

namespace meritdesk::views {

EmptyBook::EmptyBook(const PageContext& context, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    const auto centred = [this, column](QLabel* text) {
        text->setAlignment(Qt::AlignHCenter);
        column->addWidget(text);
    };
    centred(label(tr("No orders yet"), "title", this));
    centred(label(tr("Add bids and offers, paste rows of id, participant, side, price and quantity from a "
                     "spreadsheet, drop a file, or open a sample."),
                  "muted", this));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* add = new QPushButton(tr("Add Order"), this);
    setRole(add, "primary");
    auto* paste = new QPushButton(tr("Paste from Spreadsheet"), this);
    row->addWidget(add);
    row->addWidget(paste);
    if (context.goTo) {
        auto* samples = new QPushButton(tr("Samples"), this);
        row->addWidget(samples);
        connect(samples, &QPushButton::clicked, this,
                [goTo = context.goTo] { goTo(QStringLiteral("welcome")); });
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    connect(add, &QPushButton::clicked, this, &EmptyBook::addAsked);
    connect(paste, &QPushButton::clicked, this, &EmptyBook::pasteAsked);
}

} // namespace meritdesk::views
