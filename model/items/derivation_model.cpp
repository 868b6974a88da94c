#include "items/derivation_model.h"

#include <utility>

#include "core/derivation/evaluate.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr std::size_t published = 8; ///< the most decimals that a given number has
constexpr std::size_t shownOfMore = 4;

/// Decimals to show: all of a given number, of an endless quotient four that say something.
int placesShown(const std::string& given)
{
    // A quotient without an end is kept as "9491640/61".
    const auto quotient = given.find('/') == std::string::npos ? std::nullopt : readFraction(given);
    const auto plain = quotient ? printExact(*quotient) : given;
    const auto point = plain.find('.');
    const auto places = point == std::string::npos ? 0 : plain.size() - point - 1;
    if (places <= published)
        return -1;
    const auto first = plain.find_first_of("123456789");
    const bool small = first != std::string::npos && first > point;
    return static_cast<int>(small ? first - point - 1 + shownOfMore : shownOfMore);
}

/// A long day of hours must not flood the clipboard's first lines: deeper levels are indented, none is cut.
constexpr int indent = 4;

} // namespace

DerivationModel::DerivationModel(QObject* parent, const QLocale& locale)
    : QAbstractItemModel(parent)
    , m_locale(locale)
{
}

void DerivationModel::show(std::optional<Derivation> derivation)
{
    beginResetModel();
    m_derivation = std::move(derivation);
    m_nodes.clear();
    if (m_derivation)
        add(*m_derivation, 0, 0);
    endResetModel();
}

std::size_t DerivationModel::add(const Derivation& derivation, std::size_t parent, int row)
{
    const auto at = m_nodes.size();
    m_nodes.push_back({.derivation = &derivation, .parent = parent, .row = row});
    std::vector<std::size_t> children;
    for (const auto& input : derivation.inputs) {
        children.push_back(m_nodes.size());
        m_nodes.push_back({.derivation = &derivation,
                           .input = &input,
                           .parent = at,
                           .row = static_cast<int>(children.size()) - 1});
    }
    for (const auto& child : derivation.children)
        children.push_back(add(child, at, static_cast<int>(children.size())));
    m_nodes[at].children = std::move(children);
    return at;
}

QModelIndex DerivationModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    return createIndex(row, column, quintptr{node(parent).children[static_cast<std::size_t>(row)]});
}

QModelIndex DerivationModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto above = node(child).parent;
    return createIndex(m_nodes[above].row, 0, quintptr{above});
}

int DerivationModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int DerivationModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant DerivationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(node(index), index.column(), role == Qt::ToolTipRole ? Digits::All : Digits::Rounded);
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return told(node(index), role);
}

QVariant DerivationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: heading of the list of numbers that a number was made of
        return tr("Number");
    case Value:
        return tr("Value");
    case Remark:
        //: which day, hour or order a number belongs to
        return tr("Which");
    default:
        return {};
    }
}

QString DerivationModel::shown(const Node& node, int column, Digits digits) const
{
    const auto* input = node.input;
    const auto* derived = node.derivation;
    if (column == What)
        return words::label(input ? input->key : derived->key);
    if (column == Value)
        return amount(input ? input->value : derived->value, input ? input->unit : derived->unit, digits);
    return words::noteInWords(input ? input->note : derived->note, m_locale);
}

QVariant DerivationModel::told(const Node& node, int role) const
{
    if (role == PlainText)
        return plainText(node, 0);
    if (node.input)
        return {};
    const auto& source = node.derivation->source;
    const bool graded = !source.text.empty() || source.grade != Grade::Computed;
    switch (role) {
    case FormulaInWords:
        return words::formulaInWords(*node.derivation);
    case FormulaInNumbers:
        return formulaInNumbers(*node.derivation, Digits::Rounded);
    case SourceText:
        return source.text.empty() ? QVariant(QString()) : QVariant(words::label(source.text));
    case GradeText:
        return graded ? QVariant(words::gradeInWords(source.grade)) : QVariant();
    case GradeRole:
        return graded ? QVariant(static_cast<int>(source.grade)) : QVariant();
    default:
        return {};
    }
}

QString DerivationModel::formulaInNumbers(const Derivation& derived, Digits digits) const
{
    return words::formulaInNumbers(
        derived, [this, digits](const std::string& plain) { return number(plain, digits); });
}

QString DerivationModel::amount(const std::string& plain, const std::string& unit, Digits digits) const
{
    const auto point = plain.find('.');
    const auto places = point == std::string::npos ? 0 : plain.size() - point - 1;
    const bool kopecks = unit == "RUB" && places < 2;
    const auto text = kopecks ? numberText(plain, 2, m_locale) : number(plain, digits);
    return withUnit(text, words::unitInWords(unit));
}

QString DerivationModel::number(const std::string& plain, Digits digits) const
{
    return numberText(plain, digits == Digits::All ? -1 : placesShown(plain), m_locale);
}

QString DerivationModel::plainText(const Node& node, int depth) const
{
    const QString margin(depth * indent, QLatin1Char(' '));
    QStringList lines{margin + shown(node, What) + QStringLiteral(" = ") + shown(node, Value, Digits::All)};
    if (const auto remark = shown(node, Remark); !remark.isEmpty())
        lines.last() += QStringLiteral(" (") + remark + QLatin1Char(')');
    const auto numbers = node.input ? QString() : formulaInNumbers(*node.derivation, Digits::All);
    for (const auto& line : {told(node, FormulaInWords).toString(), numbers,
                             told(node, SourceText).toString(), told(node, GradeText).toString()})
        if (!line.isEmpty())
            lines += margin + QStringLiteral("  ") + line;
    for (const auto child : node.children)
        lines += plainText(m_nodes[child], depth + 1);
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::items
