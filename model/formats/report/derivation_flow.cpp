#include "formats/report/derivation_flow.h"

#include <algorithm>
#include <utility>

#include "formats/report/look.h"
#include "formats/report/text_flow.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"

namespace meritdesk::report {

namespace {

constexpr double step = 12;        ///< points of indent a level
constexpr std::size_t longRun = 5; ///< from so many like numbers on they stand side by side
constexpr double between = 14;     ///< points from pair to pair

/// A number put in, or one that is not taken apart further.
struct Given
{
    std::string key = {};
    std::string value = {};
    std::string unit = {};
    std::string note = {};

    [[nodiscard]] bool like(const Given& other) const
    {
        return key == other.key && unit == other.unit && !note.empty() && !other.note.empty();
    }
};

/// Numbers side by side: each with its note before it, the values ending at one edge in every column.
struct Row
{
    std::vector<LaidText> notes = {};
    std::vector<LaidText> values = {};
    double indent = 0;
    double pair = 0;     ///< from pair to pair
    double valueEnd = 0; ///< from the pair's left to the end of its value

    void draw(QPainter& painter) const
    {
        double left = indent;
        for (std::size_t at = 0; at < notes.size(); ++at, left += pair) {
            notes[at].draw(painter, {left, 0}, 0, 1);
            values[at].draw(painter, {left + valueEnd - values[at].naturalWidth(), 0}, 0, 1);
        }
    }
};

bool isLeaf(const Derivation& derivation)
{
    return derivation.children.empty() && derivation.inputs.empty() && derivation.formula.empty();
}

class DerivationWriter
{
public:
    DerivationWriter(PageFlow& flow, const Report& report)
        : m_flow(flow)
        , m_report(report)
        , m_plain{fontFor(report.language, look::table), look::text}
        , m_bold(m_plain)
        , m_muted{fontFor(report.language, look::small), look::muted}
    {
        m_bold.font.setBold(true);
    }

    void write(const Derivation& derivation, int depth)
    {
        const double indent = depth * step;
        writeText(m_flow, equation({derivation.key, derivation.value, derivation.unit, derivation.note}),
                  m_bold, {.indent = indent, .before = 3, .withNext = true});
        if (!derivation.formula.empty())
            writeText(m_flow, QStringLiteral("= ") + words::formulaInWords(derivation), m_plain,
                      {.indent = indent});
        std::vector<Given> given;
        for (const auto& input : derivation.inputs)
            given.push_back({input.key, input.value, input.unit, input.note});
        writeGiven(given, indent + step);
        writeSource(derivation.source, indent);
        writeChildren(derivation, depth);
    }

private:
    void writeSource(const Source& source, double indent)
    {
        if (source.text.empty())
            return;
        writeText(m_flow,
                  QStringLiteral("[%1] %2").arg(words::gradeInWords(source.grade), words::label(source.text)),
                  m_muted, {.indent = indent});
    }

    /// Children that are only a number run on like inputs; those that are made of something stand alone.
    void writeChildren(const Derivation& derivation, int depth)
    {
        std::vector<Given> given;
        for (const auto& child : derivation.children) {
            if (isLeaf(child)) {
                given.push_back({child.key, child.value, child.unit, child.note});
                continue;
            }
            writeGiven(std::exchange(given, {}), (depth + 1) * step);
            write(child, depth + 1);
        }
        writeGiven(given, (depth + 1) * step);
    }

    void writeGiven(const std::vector<Given>& given, double indent)
    {
        for (std::size_t from = 0; from < given.size();) {
            auto to = from + 1;
            while (to < given.size() && given[to].like(given[from]))
                ++to;
            if (to - from >= longRun)
                writeRun({given.begin() + static_cast<std::ptrdiff_t>(from),
                          given.begin() + static_cast<std::ptrdiff_t>(to)},
                         indent);
            else
                for (auto at = from; at < to; ++at)
                    writeText(m_flow, equation(given[at]), m_plain, {.indent = indent});
            from = to;
        }
    }

    [[nodiscard]] LaidText laid(const QString& text) const
    {
        return {text, m_plain, m_flow.body().width(), m_flow.device()};
    }

    /// A heading with label and unit, then the numbers by rows, each with its note before it.
    void writeRun(const std::vector<Given>& run, double indentPoints)
    {
        auto head = words::label(run.front().key);
        if (!run.front().unit.empty())
            head += QStringLiteral(", ") + words::unitInWords(run.front().unit);
        writeText(m_flow, head + QLatin1Char(':'), m_plain, {.indent = indentPoints, .withNext = true});
        std::vector<LaidText> notes;
        std::vector<LaidText> values;
        double noteWidth = 0;
        double valueWidth = 0;
        for (const auto& each : run) {
            notes.push_back(laid(words::noteInWords(each.note, QLocale(m_report.language))));
            values.push_back(laid(number(each)));
            noteWidth = std::max(noteWidth, notes.back().naturalWidth());
            valueWidth = std::max(valueWidth, values.back().naturalWidth());
        }
        const double indent = m_flow.dots(indentPoints);
        const double middle = m_flow.dots(5);
        const double pair = noteWidth + middle + valueWidth + m_flow.dots(between);
        const auto columns = static_cast<std::size_t>(
            std::max(1.0, (m_flow.body().width() - indent + m_flow.dots(between)) / pair));
        for (std::size_t from = 0; from < run.size(); from += columns) {
            const auto to = std::min(run.size(), from + columns);
            const Row row{.notes = {&notes[from], &notes[from] + (to - from)},
                          .values = {&values[from], &values[from] + (to - from)},
                          .indent = indent,
                          .pair = pair,
                          .valueEnd = noteWidth + middle + valueWidth};
            m_flow.place(row.notes.front().lineHeight(), [row](QPainter& painter) { row.draw(painter); });
        }
        m_flow.gap(m_flow.dots(3));
    }

    [[nodiscard]] QString number(const Given& given) const
    {
        return m_report.number ? m_report.number(given.value, given.unit)
                               : QString::fromStdString(given.value);
    }

    /// "price = 5.97 RUB/kWh (3 November, hour 9)"
    [[nodiscard]] QString equation(const Given& given) const
    {
        auto line = words::label(given.key) + QStringLiteral(" = ") + number(given);
        if (!given.unit.empty())
            line += QChar(QChar::Nbsp) + words::unitInWords(given.unit);
        if (!given.note.empty())
            line += QStringLiteral(" (") + words::noteInWords(given.note, QLocale(m_report.language))
                    + QLatin1Char(')');
        return line;
    }

    PageFlow& m_flow;
    const Report& m_report;
    TextLook m_plain;
    TextLook m_bold;
    TextLook m_muted;
};

} // namespace

void writeDerivation(PageFlow& flow, const Derivation& derivation, const Report& report)
{
    DerivationWriter(flow, report).write(derivation, 0);
    flow.gap(flow.dots(6));
}

} // namespace meritdesk::report
