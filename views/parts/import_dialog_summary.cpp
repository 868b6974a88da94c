#include <QDateTime>
#include <QLocale>

#include "formats/imports/understanding.h"
#include "views/parts/import_dialog.h"

namespace meritdesk::views {

namespace {

QString text(std::string_view plain)
{
    return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

} // namespace

/// Hours that the times are ahead of Moscow; 0 also where they are absolute or the files are no meter data.
int ImportDialog::clockShift() const
{
    return QString::fromStdString(m_preview.understood(imports::choice::clock)).toInt();
}

QString ImportDialog::clockSentence() const
{
    if (m_preview.understood(imports::choice::clock) != "0")
        return {}; // the box above the buttons says it, or the times do
    return tr("Taken as Moscow time, not moved.");
}

QString ImportDialog::periodSentence() const
{
    const auto dateOf = [](retail::HourIndex hour) {
        return QLocale().toString(QDate(2000, 1, 1).addDays((retail::dayOf(hour) - retail::dayOf(0)).count()),
                                  QLocale::ShortFormat);
    };
    return tr("From %1 to %2.").arg(dateOf(*m_preview.first), dateOf(*m_preview.end - 1));
}

QString ImportDialog::countSentence() const
{
    const auto& counts = m_preview.counts;
    switch (m_preview.kind) {
    case imports::ImportKind::Ladder:
        return tr("%n order(s) were read.", nullptr, counts.orders);
    case imports::ImportKind::PeakHours:
        return tr("%n peak hour(s) were read.", nullptr, counts.values);
    case imports::ImportKind::HourTable:
        return tr("Hours of %n month(s) were read.", nullptr, counts.values);
    case imports::ImportKind::Balance:
        return tr("%n value(s) of balance energy were read.", nullptr, counts.values);
    case imports::ImportKind::Prices:
        return tr("%n price(s) were read.", nullptr, counts.values);
    default:
        return tr("%n hour(s) of meter data were read.", nullptr, counts.hours);
    }
}

QString ImportDialog::summary() const
{
    if (!m_preview.grid)
        return {};
    const auto& counts = m_preview.counts;
    QStringList sentences{countSentence()};
    if (counts.points > 1)
        sentences << tr("%n delivery point(s).", nullptr, counts.points);
    if (m_preview.first && m_preview.end)
        sentences << periodSentence();
    if (counts.gaps > 0)
        sentences << tr("%n hour(s) have no value.", nullptr, counts.gaps);
    if (const auto clock = clockSentence(); !clock.isEmpty())
        sentences << clock;
    if (m_recalled)
        sentences << tr("Read as you had the last file with these headings read.");
    if (counts.doubtful > 0)
        sentences << tr("%n cell(s) could not be read.", nullptr, counts.doubtful);
    return sentences.join(QLatin1Char(' '));
}

document::Import ImportDialog::provenance() const
{
    document::Import import{.timeUtc = QDateTime::currentMSecsSinceEpoch()};
    const auto& first = m_files.front().name;
    import.source = first.empty() ? QStringLiteral("clipboard") : text(first);
    if (m_files.size() > 1)
        import.source += QStringLiteral(" +%1").arg(m_files.size() - 1);
    QStringList mapping{text(m_preview.format)};
    for (const auto& choice : m_preview.choices)
        mapping << text(choice.key + "=" + choice.current);
    import.mapping = mapping.join(QStringLiteral("; "));
    const bool ladder = m_preview.kind == imports::ImportKind::Ladder;
    const bool meters = m_preview.kind == imports::ImportKind::MeterHours;
    const bool balance = m_preview.kind == imports::ImportKind::Balance;
    import.target = ladder    ? QStringLiteral("auction")
                    : balance ? QStringLiteral("balance")
                    : meters  ? text(m_preview.understood("import-site"))
                              : QStringLiteral("months");
    return import;
}

} // namespace meritdesk::views
