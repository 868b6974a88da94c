#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include <gtest/gtest.h>

#include "document/document.h"
#include "tests/support/accessible.h"
#include "tests/support/folders.h"
#include "views/parts/import_dialog.h"

namespace meritdesk::views {

namespace {

class Importing : public ::testing::Test
{
protected:
    static QString sample(const char* path)
    {
        const auto file = tests::sourceFolder() / "resources" / "samples" / path;
        return QString::fromStdString(file.string());
    }

    [[nodiscard]] QAbstractItemModel& rows() const
    {
        return *m_dialog.findChild<QTableView*>(QStringLiteral("import-rows"))->model();
    }

    [[nodiscard]] QTableView& doubts() const
    {
        return *m_dialog.findChild<QTableView*>(QStringLiteral("import-doubts"));
    }

    [[nodiscard]] QString label(const char* name) const
    {
        const auto* found = m_dialog.findChild<QLabel*>(QLatin1String(name));
        return found->isHidden() ? QString() : found->text();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int column = 0; column < rows().columnCount(); ++column)
            all << rows().headerData(column, Qt::Horizontal).toString();
        return all;
    }

    /// Picks an option as a person does, and waits for the new reading.
    void choose(const char* choice, const char* option)
    {
        auto* combo = m_dialog.findChild<QComboBox*>(QLatin1String(choice));
        ASSERT_NE(combo, nullptr) << choice;
        const int at = combo->findData(QLatin1String(option));
        ASSERT_GE(at, 0) << option;
        combo->setCurrentIndex(at);
        emit combo->activated(at);
        ASSERT_TRUE(QTest::qWaitFor(
            [this, choice, option] { return m_dialog.preview().understood(choice) == option; }));
    }

    void paste(const char* cells) { m_dialog.openBytes({{std::string(), cells}}); }

    void press(QDialogButtonBox::StandardButton which)
    {
        m_dialog.findChild<QDialogButtonBox*>()->button(which)->click();
    }

    [[nodiscard]] bool mayImport() const
    {
        return m_dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    document::Document m_document;
    ImportDialog m_dialog{m_document};
};

TEST_F(Importing, BeginsWithNothingToImport)
{
    EXPECT_FALSE(mayImport());
    EXPECT_EQ(rows().rowCount(), 0);
    EXPECT_TRUE(tests::namelessControls(m_dialog).isEmpty());
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

TEST_F(Importing, ASevenDayArchiveShowsItsHoursAndBecomesOneUndoableEdit)
{
    m_dialog.openFiles({sample("meter-80020/80020_7700000000_20251101_20251107.zip")});
    EXPECT_GT(rows().rowCount(), 7 * 24);
    EXPECT_TRUE(titles().contains(QStringLiteral("Value, kWh"))) << titles().join(u'|').toStdString();
    EXPECT_TRUE(label("import-summary").contains(QStringLiteral("11/7/25")));
    ASSERT_TRUE(mayImport());
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    ASSERT_EQ(m_document.scenario().retail->sites.size(), 1U);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    ASSERT_EQ(m_document.imports().size(), 1U);
    EXPECT_EQ(m_document.imports()[0].source, QStringLiteral("80020_7700000000_20251101_20251107.zip"));
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.scenario().retail->sites.empty());
    EXPECT_TRUE(m_document.imports().empty());
}

TEST_F(Importing, LooseMessagesGiveWhatTheArchiveGives)
{
    m_dialog.openFiles({sample("meter-80020/80020_7700000000_20251101_20251107.zip")});
    const auto zipped = m_dialog.preview().counts;
    QStringList files;
    for (int day = 1; day <= 7; ++day)
        files << sample(QByteArray("meter-80020/80020_7700000000_2025110%1_%1.xml")
                            .replace("%1", QByteArray::number(day))
                            .constData());
    m_dialog.openFiles(files);
    EXPECT_EQ(m_dialog.preview().counts, zipped);
    EXPECT_TRUE(label("import-source").contains(QLatin1Char('7')));
}

TEST_F(Importing, AShiftOfTheClockIsTakenOnlyWhenAPersonAgrees)
{
    QByteArray message = "<?xml version=\"1.0\"?>\n<!--GmtFrom=5;GmtTo=5--><message class=\"80020\" "
                         "number=\"1\"><datetime><day>20251106</day></datetime><area><measuringpoint "
                         "code=\"1\"><measuringchannel code=\"01\">";
    for (int hour = 0; hour < 24; ++hour)
        message += QStringLiteral("<period start=\"%1\" end=\"%2\"><value>5</value></period>")
                       .arg(hour * 100, 4, 10, QLatin1Char('0'))
                       .arg((hour + 1) % 24 * 100, 4, 10, QLatin1Char('0'))
                       .toLatin1();
    message += "</measuringchannel></measuringpoint></area></message>";
    m_dialog.openBytes({{"a.xml", message.toStdString()}});
    EXPECT_EQ(m_dialog.preview().understood("import-clock-found"), "UTC+5 > UTC+5");
    auto* check = m_dialog.findChild<QCheckBox*>(QStringLiteral("import-clock-check"));
    ASSERT_FALSE(check->isHidden());
    EXPECT_TRUE(check->text().contains(QStringLiteral("-2"))) << check->text().toStdString();
    EXPECT_FALSE(mayImport());
    m_dialog.accept();
    EXPECT_EQ(m_document.undoStack().count(), 0);
    check->click();
    EXPECT_TRUE(mayImport());
    choose("import-clock", "0");
    EXPECT_TRUE(check->isHidden());
    EXPECT_TRUE(mayImport());
    EXPECT_TRUE(label("import-summary").contains(QStringLiteral("Taken as Moscow time, not moved.")));
    choose("import-clock", "4"); // chosen here: that is agreement
    EXPECT_TRUE(mayImport());
    EXPECT_TRUE(check->isChecked());
}

TEST_F(Importing, BothLayoutsOfHoursAreUnderstood)
{
    m_dialog.openFiles({sample("meter-csv/load-2025-11-long.csv")});
    EXPECT_EQ(m_dialog.preview().understood("import-layout"), "long");
    EXPECT_EQ(m_dialog.preview().counts.hours, 720);
    m_dialog.openFiles({sample("meter-csv/load-2025-11-matrix.csv")});
    EXPECT_EQ(m_dialog.preview().understood("import-layout"), "matrix");
    EXPECT_EQ(m_dialog.preview().counts.hours, 720);
    EXPECT_EQ(rows().columnCount(), 25);
}

TEST_F(Importing, AChoiceChangesTheReading)
{
    paste("Date\tHour\tkWh\n03.04.2025\t1\t1.250\n03.04.2025\t2\t2.500\n");
    const auto first = m_dialog.preview().first;
    choose("import-day-order", "month-first");
    ASSERT_TRUE(first && m_dialog.preview().first);
    EXPECT_NE(*first, *m_dialog.preview().first);
    choose("import-unit", "mwh");
    EXPECT_EQ(m_dialog.preview().understood("import-day-order"), "month-first") << "the other choice stays";
    EXPECT_TRUE(titles().contains(QStringLiteral("Value, MWh"))) << titles().join(u'|').toStdString();
}

TEST_F(Importing, DoubtfulCellsAreListedMarkedAndFound)
{
    EXPECT_TRUE(doubts().isHidden());
    m_dialog.showExample();
    ASSERT_FALSE(doubts().isHidden());
    ASSERT_EQ(doubts().model()->rowCount(), 1);
    EXPECT_EQ(doubts().model()->index(0, 0).data().toString(), QStringLiteral("Line 10, column 3"));
    EXPECT_TRUE(doubts().model()->index(0, 1).data().toString().contains(QStringLiteral("12O5,5")));
    doubts().selectRow(0);
    const auto found = m_dialog.findChild<QTableView*>(QStringLiteral("import-rows"))->currentIndex();
    EXPECT_EQ(found.data().toString(), QStringLiteral("12O5,5"));
    EXPECT_NE(found.data(Qt::BackgroundRole), found.siblingAtRow(0).data(Qt::BackgroundRole));
    EXPECT_TRUE(mayImport()) << "one bad cell is a gap, the others are kept";
}

TEST_F(Importing, ALadderOfOrdersIsOffered)
{
    QMimeData data;
    data.setText(QStringLiteral("Side\tPrice\tQuantity\nbuy\t30\t100\nsell\t20\t50\n"));
    ASSERT_TRUE(m_dialog.openData(data));
    EXPECT_EQ(m_dialog.preview().kind, imports::ImportKind::Ladder);
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(m_document.scenario().auction->orders.size(), 2U);
    EXPECT_EQ(m_document.imports().at(0).source, QStringLiteral("clipboard"));
}

TEST_F(Importing, ThePasteButtonTakesTheClipboard)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("buy\t30\t10\nsell\t20\t5\n"));
    m_dialog.findChild<QPushButton*>(QStringLiteral("import-paste"))->click();
    EXPECT_EQ(m_dialog.preview().counts.orders, 2);
}

TEST_F(Importing, ABrokenFileIsSaidAndChangesNothing)
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(QStringLiteral("week.zip"));
    QFile whole(sample("meter-80020/80020_7700000000_20251101_20251107.zip"));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    QFile broken(name);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(whole.read(whole.size() / 2));
    broken.close();
    m_dialog.showExample();
    m_dialog.openFiles({name});
    EXPECT_TRUE(label("import-findings").contains(QStringLiteral("damaged")))
        << label("import-findings").toStdString();
    EXPECT_FALSE(mayImport());
    EXPECT_EQ(rows().rowCount(), 0) << "what was shown before is not to be imported by mistake";
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(m_document.undoStack().count(), 0);
    m_dialog.openFiles({folder.filePath(QStringLiteral("none.csv"))});
    EXPECT_TRUE(label("import-findings").contains(QStringLiteral("none.csv")));
    EXPECT_FALSE(mayImport());
}

/// A list of hours with bare numbers, which may be kilowatt-hours or megawatt-hours.
std::vector<imports::ImportFile> hoursOf(const std::string& heading)
{
    std::string text = "Date;Hour;" + heading + "\n";
    for (int hour = 1; hour <= 24; ++hour)
        text += "21.11.2025;" + std::to_string(hour) + ";" + std::to_string(hour) + "\n";
    return {{"load.csv", text}};
}

TEST_F(Importing, WhatWasCorrectedIsRememberedForFilesWithTheSameHeadings)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    ImportDialog first(m_document, nullptr, &settings);
    first.openBytes(hoursOf("Load"));
    EXPECT_EQ(first.preview().understood("import-unit"), "kwh");
    auto* unit = first.findChild<QComboBox*>(QStringLiteral("import-unit"));
    unit->setCurrentIndex(unit->findData(QStringLiteral("mwh")));
    emit unit->activated(unit->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([&first] { return first.preview().understood("import-unit") == "mwh"; }));
    first.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    ImportDialog next(m_document, nullptr, &settings);
    next.openBytes(hoursOf("Load"));
    EXPECT_EQ(next.preview().understood("import-unit"), "mwh");
    const auto* summary = next.findChild<QLabel*>(QStringLiteral("import-summary"));
    EXPECT_TRUE(summary->text().contains(QStringLiteral("as you had")));
    next.openBytes(hoursOf("Other"));
    EXPECT_EQ(next.preview().understood("import-unit"), "kwh");
}

TEST_F(Importing, ADocumentShowsWhatWasFoundInIt)
{
    const auto* found = m_dialog.findChild<QTableView*>(QStringLiteral("import-found"));
    m_dialog.openBytes(
        {{std::string(), "Ежемесячный отчет по часам пиковой нагрузки\nДата;Час\n05.11.2025;10\n"}});
    EXPECT_EQ(found->model()->rowCount(), 1);
    EXPECT_FALSE(found->isHidden());
    EXPECT_TRUE(label("import-summary").contains(QStringLiteral("peak hour")));
    EXPECT_TRUE(mayImport());
    press(QDialogButtonBox::Ok);
    ASSERT_EQ(m_document.scenario().retail->months.size(), 1U);
    EXPECT_EQ(m_document.scenario().retail->months.front().peakHours->begin()->second, 10);
    m_dialog.openBytes(hoursOf("kWh"));
    EXPECT_TRUE(found->isHidden());
}

} // namespace

} // namespace meritdesk::views
