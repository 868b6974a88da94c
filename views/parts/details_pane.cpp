#include "views/parts/details_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

using Model = items::DerivationModel;

QLabel* readable(const char* role, QWidget* parent)
{
    auto* made = label({}, role, parent);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setFocusPolicy(Qt::ClickFocus);
    return made;
}

/// Law is sure, memory is not: the colour of the badge says it beside its word.
QColor gradeColour(int grade, const Theme& theme)
{
    switch (static_cast<Grade>(grade)) {
    case Grade::Law:
        return theme.good;
    case Grade::Inference:
    case Grade::Typical:
        return theme.caution;
    case Grade::Memory:
        return theme.bad;
    case Grade::Computed:
        break;
    }
    return theme.muted;
}

void showText(QLabel* shown, const QString& text)
{
    shown->setText(text);
    shown->setVisible(!text.isEmpty());
}

/// A long number with its unit on the next line, where the pane would cut it.
QString breakable(QString text)
{
    constexpr qsizetype oneLine = 18; // letters that fit the narrowest pane
    const auto unit = text.lastIndexOf(QChar::Nbsp);
    if (text.size() > oneLine && unit > 0)
        text[unit] = QLatin1Char('\n');
    return text;
}

/// True when a neighbour has the same name.
bool sharesName(const QModelIndex& index)
{
    const auto name = index.data().toString();
    for (const int row : {index.row() - 1, index.row() + 1})
        if (index.siblingAtRow(row).data().toString() == name)
            return true;
    return false;
}

/// Shows rows by their name beside their neighbours.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = nameOfNumber(index);
    }
};

constexpr int leastWidth = 288;

} // namespace

QString nameOfNumber(const QModelIndex& row)
{
    const auto remark = row.siblingAtColumn(items::DerivationModel::Remark).data().toString();
    const auto name = row.data().toString();
    if (remark.isEmpty())
        return name;
    const bool bare = std::all_of(remark.begin(), remark.end(), [](QChar each) { return each.isDigit(); });
    if (sharesName(row)) // the number of an hour or a month says nothing alone
        return bare ? QStringLiteral("%1 · %2").arg(remark, name) : remark;
    return QStringLiteral("%1 · %2").arg(name, remark);
}

DetailsPane::DetailsPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* hint =
        label(tr("Click any number on a page: this is where you see how it came about, with its formula, "
                 "the numbers put in and the rule behind it."),
              "muted", this);
    hint->setMargin(16);
    m_hint = hint;
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    makeHeader(body);
    makeTree(body);
    layout->addWidget(m_body, 1);
    m_body->hide();
    setMinimumWidth(leastWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void DetailsPane::makeHeader(QVBoxLayout* layout)
{
    m_stale = label(tr("The document has changed since. Click the number again for how it comes about now."),
                    "caution", m_body);
    m_stale->setWordWrap(true);
    m_stale->hide();
    m_what = readable("muted", m_body);
    m_value = readable("figure", m_body);
    m_words = readable("plain", m_body);
    m_numbers = readable("muted", m_body);
    m_grade = new QLabel(m_body);
    m_source = readable("muted", m_body);
    m_what->setAccessibleName(tr("What is explained"));
    m_value->setAccessibleName(tr("Its value"));
    m_words->setAccessibleName(tr("The formula in words"));
    m_numbers->setAccessibleName(tr("The formula with its numbers"));
    m_grade->setAccessibleName(tr("How sure the source is"));
    m_source->setAccessibleName(tr("The source"));
    auto* source = new QVBoxLayout;
    source->setSpacing(4);
    source->addWidget(m_grade, 0, Qt::AlignLeft);
    source->addWidget(m_source);
    layout->addWidget(m_stale);
    layout->addWidget(m_what);
    layout->addWidget(m_value);
    layout->addWidget(m_words);
    layout->addWidget(m_numbers);
    layout->addLayout(source);
}

void DetailsPane::makeTree(QVBoxLayout* layout)
{
    m_tree = new QTreeView(m_body);
    m_tree->setModel(&m_model);
    m_tree->setAccessibleName(tr("The numbers it was made of"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setItemDelegateForColumn(Model::What, new NameDelegate(m_tree));
    m_tree->setColumnHidden(Model::Remark, true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(72);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch); // the value is never cut off
    auto* copyButton = new QPushButton(icon("copy", m_theme), tr("&Copy explanation"), m_body);
    connect(copyButton, &QPushButton::clicked, this, &DetailsPane::copy);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showRow(current.siblingAtColumn(0)); });
    layout->addWidget(m_tree, 1);
    layout->addWidget(copyButton, 0, Qt::AlignLeft);
}

void DetailsPane::explain(const Derivation& derivation)
{
    m_derivation = derivation;
    m_model.show(derivation);
    setStale(false);
    m_hint->hide();
    m_body->show();
    const auto root = m_model.index(0, 0);
    m_tree->expandToDepth(1);
    m_tree->setCurrentIndex(root);
    showRow(root);
}

void DetailsPane::clear()
{
    m_derivation.reset();
    m_body->hide();
    m_hint->show();
}

void DetailsPane::setStale(bool stale)
{
    m_stale->setVisible(stale && m_derivation.has_value());
}

void DetailsPane::showRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto remark = index.siblingAtColumn(Model::Remark).data().toString();
    const auto what = index.data().toString();
    //: a number's name and which one it is: "Peak hour volume, 3 November, hour 9"
    m_what->setText(remark.isEmpty() ? what : tr("%1, %2").arg(what, remark));
    m_value->setText(breakable(index.siblingAtColumn(Model::Value).data().toString()));
    showText(m_words, index.data(Model::FormulaInWords).toString());
    const auto numbers = index.data(Model::FormulaInNumbers).toString();
    showText(m_numbers, numbers.isEmpty() ? QString() : QStringLiteral("= ") + numbers);
    showSource(index);
}

void DetailsPane::showSource(const QModelIndex& index)
{
    showText(m_source, index.data(Model::SourceText).toString());
    const auto grade = index.data(Model::GradeRole);
    showText(m_grade, index.data(Model::GradeText).toString());
    if (!grade.isValid())
        return;
    const auto colour = gradeColour(grade.toInt(), m_theme).name();
    m_grade->setStyleSheet(
        QStringLiteral("color: %1; border: 1px solid %1; border-radius: 7px; padding: 1px 7px;").arg(colour));
}

void DetailsPane::copy() const
{
    const auto current = m_tree->currentIndex().siblingAtColumn(0);
    QApplication::clipboard()->setText(current.data(Model::PlainText).toString());
}

} // namespace meritdesk::views
