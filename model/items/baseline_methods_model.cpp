#include "items/baseline_methods_model.h"

#include <algorithm>

#include "core/response/demand/baselines/fit.h"
#include "core/response/demand/baselines/methods.h"
#include "core/scenario/baseline_edits.h"
#include "formats/words/words.h"
#include "items/cell_table.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/response_cells.h"

namespace meritdesk::items {

using response::Mw;
using response::demand::Adjustment;
using response::demand::adjustmentKinds;
using response::demand::baselineMethods;
using response::demand::MethodChoice;

namespace {

constexpr int megawattDecimals = 3;
constexpr int percentDecimals = 1;
constexpr int exactDecimals = 6;

std::optional<int> wholeOf(const QString& typed)
{
    bool ok = false;
    const int value = typed.trimmed().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

BaselineMethodsModel::BaselineMethodsModel(BaselineBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &BaselineBoard::changed, this, &BaselineMethodsModel::take);
    connect(&board, &BaselineBoard::chosenChanged, this, [this] {
        if (m_rows > 0)
            emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1), {CellRoles::MarkedRole});
    });
    m_rows = board.hasSite() ? static_cast<int>(board.site().methods.size()) : 0;
}

void BaselineMethodsModel::take()
{
    const int rows = m_board.hasSite() ? static_cast<int>(m_board.site().methods.size()) : 0;
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
}

int BaselineMethodsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BaselineMethodsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

const MethodChoice& BaselineMethodsModel::choice(const QModelIndex& index) const
{
    return m_board.site().methods[static_cast<std::size_t>(index.row())];
}

QString BaselineMethodsModel::adjustmentText(Adjustment adjustment)
{
    switch (adjustment) {
    case Adjustment::Additive:
        //: An adjustment of a baseline: the difference of the hours before is added
        return tr("by difference");
    case Adjustment::AdditiveUp:
        //: The same, never lowering the baseline
        return tr("by difference, up only");
    case Adjustment::Multiplicative:
        //: The baseline is multiplied by the ratio of the hours before
        return tr("by ratio");
    default:
        //: A baseline without adjustment
        return tr("none");
    }
}

QString BaselineMethodsModel::shown(int row, int column) const
{
    const auto& choice = m_board.site().methods[static_cast<std::size_t>(row)];
    const auto& method = *choice.method;
    switch (column) {
    case Method:
        return words::label(method.title);
    case Days:
        return method.takesHistory ? QString::number(choice.y) : QString();
    case Taken:
        return method.takesX ? QString::number(choice.x) : QString();
    case Key:
        if (method.takesAlpha)
            return QStringLiteral("α %1").arg(
                numberText(response::Share::fromMantissa(choice.alpha).text(), -1));
        return method.takesPlc ? withUnit(numberText(choice.plc.text(), -1), words::label("MW")) : QString();
    case Adjust:
        return method.takesHistory ? adjustmentText(choice.adjustment) : QString();
    default:
        return result(row, column);
    }
}

QString BaselineMethodsModel::result(int row, int column) const
{
    const auto* made = m_board.result(static_cast<std::size_t>(row));
    const auto dash = QStringLiteral("–");
    switch (column) {
    case Delivered:
        return made ? numberText(printRounded(made->reduction, megawattDecimals), -1) : dash;
    case Share:
        return made ? shareText(made->share, percentDecimals) : dash;
    case Error:
        return made && made->accuracy.rrmse ? shareText(*made->accuracy.rrmse, percentDecimals) : dash;
    default:
        return verdict(row);
    }
}

QString BaselineMethodsModel::verdict(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const auto& measured = m_board.measured();
    if (measured.fault)
        return words::sentence(*measured.fault);
    if (measured.faults[at])
        return words::sentence(*measured.faults[at]);
    const auto& made = *measured.methods[at];
    if (!made.prediction)
        return tr("a level, nothing is foretold");
    if (!made.accuracy.rrmse)
        return tr("no earlier day to try it on");
    const auto limit = shareText(m_board.site().rrmseLimit.fraction(), percentDecimals);
    const auto days = tr("tried on %n day(s)", nullptr, made.accuracy.days);
    //: %1 a limit in percent, %2 "tried on 12 days"
    return made.accurate.value_or(false) ? tr("passes: below %1, %2").arg(limit, days)
                                         : tr("does not pass: not below %1, %2").arg(limit, days);
}

QVariant BaselineMethodsModel::typed(const QModelIndex& index) const
{
    const auto& chosen = choice(index);
    switch (index.column()) {
    case Method:
        return static_cast<int>(
            std::distance(baselineMethods.begin(),
                          std::find(baselineMethods.begin(), baselineMethods.end(), chosen.method)));
    case Days:
        return QString::number(chosen.y);
    case Taken:
        return QString::number(chosen.x);
    case Key:
        return numberText(chosen.method->takesAlpha ? response::Share::fromMantissa(chosen.alpha).text()
                                                    : chosen.plc.text(),
                          -1);
    case Adjust:
        return static_cast<int>(chosen.adjustment);
    default:
        return {};
    }
}

QVariant BaselineMethodsModel::exact(const QModelIndex& index) const
{
    const auto* made = m_board.result(static_cast<std::size_t>(index.row()));
    const auto text = [](const Fraction& value) {
        return QVariant(QString::fromStdString(printRounded(value, exactDecimals)));
    };
    if (!made)
        return {};
    if (index.column() == Delivered)
        return text(made->reduction);
    if (index.column() == Share)
        return text(made->share);
    return index.column() == Error && made->accuracy.rrmse ? text(*made->accuracy.rrmse) : QVariant();
}

QString BaselineMethodsModel::tip(const QModelIndex& index) const
{
    const auto& method = *choice(index).method;
    if (index.column() == Method)
        return QString::fromUtf8(method.source.data(), static_cast<qsizetype>(method.source.size()));
    if (index.column() == Verdict)
        return verdict(index.row());
    return {};
}

QVariant BaselineMethodsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::EditRole:
        return typed(index);
    case Qt::ToolTipRole:
        return tip(index);
    case ExactRole:
        return exact(index);
    case CellRoles::MarkedRole:
        return static_cast<std::size_t>(index.row()) == m_board.chosen();
    case CellRoles::StaleRole:
        return false;
    case Qt::TextAlignmentRole: {
        const bool text = index.column() == Method || index.column() == Adjust || index.column() == Verdict;
        return static_cast<int>((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant BaselineMethodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Method"),
                                         //: Days that a baseline method looks back on
                                         QT_TR_NOOP("Days Y"),
                                         //: Days of these that it takes
                                         QT_TR_NOOP("Taken X"), QT_TR_NOOP("Key"), QT_TR_NOOP("Adjustment"),
                                         QT_TR_NOOP("Delivered, MW"), QT_TR_NOOP("Of the obligation"),
                                         QT_TR_NOOP("Error RRMSE"),
                                         //: Whether a method is exact enough
                                         QT_TR_NOOP("Accuracy")};
    static const char* const tips[] = {
        QT_TR_NOOP("How the load without the event is said; choose another one by a double click"),
        QT_TR_NOOP("Days that the method looks back on, the last ones left"),
        QT_TR_NOOP("How many of these days it takes"),
        QT_TR_NOOP("Weight of the newer day (α), or the peak load contribution of a firm level"),
        QT_TR_NOOP("How the baseline is moved to the hours to adjust by"),
        QT_TR_NOOP("Mean reduction over the hours of the event"),
        QT_TR_NOOP("Delivered share of the obligation, at most all of it"),
        QT_TR_NOOP("Root of the mean squared error over the mean load: every earlier day is foretold"),
        QT_TR_NOOP("The error must be below the limit")};
    if (role == Qt::DisplayRole)
        return tr(titles[section]);
    return role == Qt::ToolTipRole ? QVariant(tr(tips[section])) : QVariant();
}

bool BaselineMethodsModel::isTyped(const QModelIndex& index) const
{
    const auto& method = *choice(index).method;
    switch (index.column()) {
    case Method:
        return true;
    case Days:
    case Adjust:
        return method.takesHistory;
    case Taken:
        return method.takesX;
    case Key:
        return method.takesAlpha || method.takesPlc;
    default:
        return false;
    }
}

Qt::ItemFlags BaselineMethodsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isTyped(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

/// Puts a typed number into its key; false, with refused(), when it is none that fits.
bool BaselineMethodsModel::putNumber(MethodChoice& choice, int column, const QString& typed)
{
    if (column != Key) {
        const auto days = wholeOf(typed);
        if (days)
            (column == Days ? choice.y : choice.x) = *days;
        else
            emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
        return days.has_value();
    }
    const auto plain = plainNumber(typed);
    const auto value = plain ? Mw::read(*plain) : std::nullopt;
    if (!value) {
        emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
        return false;
    }
    if (choice.method->takesAlpha)
        choice.alpha = value->mantissa();
    else
        choice.plc = *value;
    return true;
}

bool BaselineMethodsModel::put(MethodChoice& choice, int column, const QVariant& value)
{
    if (column == Method) {
        const auto at = static_cast<std::size_t>(
            std::clamp(value.toInt(), 0, static_cast<int>(baselineMethods.size()) - 1));
        if (choice.method != baselineMethods.at(at))
            choice = response::demand::usualChoice(m_board.site(), *baselineMethods.at(at));
        return true;
    }
    if (column == Adjust) {
        choice.adjustment = static_cast<Adjustment>(
            std::clamp(value.toInt(), 0, static_cast<int>(adjustmentKinds.size()) - 1));
        return true;
    }
    return putNumber(choice, column, value.toString().trimmed());
}

bool BaselineMethodsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isTyped(index))
        return false;
    auto next = choice(index);
    if (!put(next, index.column(), value))
        return false;
    if (next == choice(index))
        return true;
    return m_board.apply(scenario::changeBaselineMethod(static_cast<std::size_t>(index.row()), next));
}

std::optional<Derivation> BaselineMethodsModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == Delivered || index.column() == Share)
        return m_board.explainShare(row);
    return index.column() == Error || index.column() == Verdict ? m_board.explainError(row) : std::nullopt;
}

} // namespace meritdesk::items
