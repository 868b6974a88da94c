#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/derivation/derivation.h"
#include "document/document.h"
#include "formats/words/language.h"
#include "tests/support/accessible.h"
#include "tests/support/answers.h"
#include "tests/support/invoices.h"
#include "views/pages/bill_check/invoice_table.h"
#include "views/pages/bill_check/target_dialog.h"
#include "views/pages/bill_check_page.h"

namespace meritdesk::views {

namespace {

using items::InvoiceModel;

class BillCheck : public testing::Test
{
protected:
    void SetUp() override
    {
        m_document.reset(tests::invoiceSample());
        make();
    }

    void make()
    {
        PageContext context{.document = m_document};
        context.explain = [this](const Derivation& derivation) { m_explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { m_told = findings; };
        m_page = std::make_unique<BillCheckPage>(context);
        m_page->resize(1100, 700);
        m_page->show();
    }

    [[nodiscard]] const retail::invoice::Invoice* invoice() const { return m_page->board().invoice(); }

    void choose(int row, int column)
    {
        const auto index = m_page->model().index(row, column);
        m_page->table().scrollTo(index);
        QTest::mouseClick(m_page->table().viewport(), Qt::LeftButton, {},
                          m_page->table().visualRect(index).center());
    }

    /// Types into a cell with the keyboard.
    void type(int row, int column, const QString& text)
    {
        m_page->table().setCurrentIndex(m_page->model().index(row, column));
        m_page->table().edit(m_page->model().index(row, column));
        const QPointer<QLineEdit> editor = m_page->table().findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&editor] { return editor.isNull(); })); // committed and closed
    }

    void trigger(const char* text)
    {
        for (auto* action : m_page->pageActions())
            if (action->text() == QString::fromUtf8(text))
                return action->trigger();
        FAIL() << text;
    }

    document::Document m_document{document::DocumentSettings{}};
    std::unique_ptr<BillCheckPage> m_page;
    Derivation m_explained = {};
    std::vector<Finding> m_told = {};
};

TEST_F(BillCheck, SaysTheAnswerFirstAndExplainsEveryClickedNumber)
{
    EXPECT_TRUE(m_page->headline().text().startsWith(QStringLiteral("Overbilled by 302,104.82")));
    choose(3, InvoiceModel::Difference);
    EXPECT_EQ(m_explained.key, "invoice_difference");
    EXPECT_EQ(m_explained.value, "286110.41");
    EXPECT_TRUE(m_page->detail().text().contains(QStringLiteral("24 hours")))
        << m_page->detail().text().toStdString();
    choose(1, InvoiceModel::Result);
    EXPECT_EQ(m_explained.key, "supposed_amount");
    emit m_page->detail().linkActivated(QStringLiteral("difference"));
    EXPECT_EQ(m_explained.value, "15975.83");
    EXPECT_TRUE(tests::namelessControls(*m_page).isEmpty())
        << tests::namelessControls(*m_page).join(QLatin1Char(' ')).toStdString();
}

TEST_F(BillCheck, TypingAFigureChangesTheAnswerAndUndoTakesItBack)
{
    type(3, InvoiceModel::Amount, QStringLiteral("4480737,80"));
    type(3, InvoiceModel::Quantity, QStringLiteral("1801"));
    EXPECT_TRUE(m_page->headline().text().contains(QStringLiteral("15,994.41")))
        << m_page->headline().text().toStdString();
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_TRUE(m_page->headline().text().contains(QStringLiteral("302,104.82")));
    type(3, InvoiceModel::Amount, QStringLiteral("a lot"));
    ASSERT_FALSE(m_told.empty());
    EXPECT_EQ(m_told.front().code, "not-a-number");
}

TEST_F(BillCheck, APasteFromASpreadsheetAddsLinesAndOneCellGoesWhereTheCursorIs)
{
    trigger("Remove Invoice");
    ASSERT_EQ(invoice(), nullptr);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8("Мощность\tкВт\t1706,158\t1132,61435\t1932418,91\n"
                          "Содержание сетей\tкВт\t1801\t2487,9166\t4480737,80\n"));
    trigger("Paste Invoice Lines");
    ASSERT_NE(invoice(), nullptr);
    ASSERT_EQ(invoice()->lines.size(), 2U);
    EXPECT_EQ(invoice()->lines[1].targets.front().text(), "network-capacity");
    m_page->table().setCurrentIndex(m_page->model().index(1, InvoiceModel::Amount));
    QGuiApplication::clipboard()->setText(QStringLiteral("4 480 737,81"));
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(invoice()->lines[1].amount.text(), "4480737.81");
    m_page->table().clearSelection();
    m_page->table().setCurrentIndex(m_page->model().index(0, InvoiceModel::Price));
    QTest::keyClick(&m_page->table(), Qt::Key_Delete);
    EXPECT_FALSE(invoice()->lines[0].price);
    m_page->table().selectionModel()->setCurrentIndex(m_page->model().index(0, InvoiceModel::Name),
                                                      QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&m_page->table(), Qt::Key_Delete);
    EXPECT_EQ(invoice()->lines.size(), 1U);
}

TEST_F(BillCheck, WhatALineStandsForIsAskedAndTicked)
{
    m_page->table().setCurrentIndex(m_page->model().index(1, InvoiceModel::StandsFor));
    tests::Answers answers;
    answers.expect<TargetDialog>([](TargetDialog& dialog) {
        ASSERT_EQ(dialog.list().count(), 4);
        EXPECT_EQ(dialog.list().item(1)->checkState(), Qt::Checked);
        dialog.list().item(2)->setCheckState(Qt::Checked);
        dialog.accept();
    });
    trigger("What It Stands For…");
    EXPECT_TRUE(answers.done());
    EXPECT_EQ(invoice()->lines[1].targets.size(), 2U);
}

TEST_F(BillCheck, OurBillAsAStartAgreesAndTheHeadIsKept)
{
    trigger("Fill from Our Bill");
    EXPECT_TRUE(m_page->board().check()->fine());
    EXPECT_EQ(m_page->number().text(), QStringLiteral("2511-0417"));
    m_page->supplier().setFocus();
    m_page->supplier().setText(QStringLiteral("Energo"));
    emit m_page->supplier().editingFinished();
    EXPECT_EQ(invoice()->supplier, "Energo");
}

TEST_F(BillCheck, AFileIsReadAndABrokenOneIsSaid)
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(QStringLiteral("invoice.csv"));
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Наименование;Сумма\nМощность;1932418,91\nИтого;1932418,91\nНДС 20%;386483,78\n");
    file.close();
    trigger("Remove Invoice");
    m_page->readFile(name);
    ASSERT_NE(invoice(), nullptr);
    EXPECT_EQ(invoice()->lines.size(), 1U);
    EXPECT_EQ(invoice()->vat->text(), "386483.78");
    m_page->readFile(folder.filePath(QStringLiteral("gone.csv")));
    EXPECT_EQ(m_told.front().code, "document-missing");
    m_page->paste(QStringLiteral("one\ntwo"));
    EXPECT_EQ(m_told.front().code, "invoice-not-read");
}

TEST_F(BillCheck, WithoutACaseOrAnInvoiceThePageSaysWhatToDo)
{
    m_document.reset({});
    EXPECT_FALSE(m_page->canReport());
    EXPECT_FALSE(m_page->copy());
    for (auto* action : m_page->pageActions())
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    m_page->paste(QStringLiteral("a\t1\nb\t2"));
    EXPECT_EQ(invoice(), nullptr);
}

TEST_F(BillCheck, TheFindingStaysInSightBesideTheDetailsPane)
{
    for (const char* code : {"en", "ru", "zh", "et"}) {
        const words::ScopedLanguage spoken(code);
        make();
        const auto& table = m_page->table();
        EXPECT_FALSE(table.isColumnHidden(InvoiceModel::StandsFor)) << code;
        m_page->resize(836, 690); // of a window of 1280 with the pane
        EXPECT_LE(table.columnViewportPosition(InvoiceModel::Result)
                      + table.columnWidth(InvoiceModel::Result),
                  table.viewport()->width())
            << code;
        EXPECT_TRUE(table.isColumnHidden(InvoiceModel::StandsFor)) << code;
        m_page->resize(1240, 690);
        EXPECT_FALSE(table.isColumnHidden(InvoiceModel::StandsFor)) << code;
        m_page.reset();
    }
    make();
}

TEST_F(BillCheck, TheClaimIsWrittenInRussianAndChinese)
{
    for (const char* code : {"ru", "zh"}) {
        const words::ScopedLanguage spoken(code);
        make();
        m_page->showExample();
        EXPECT_FALSE(m_page->headline().text().contains(QStringLiteral("Overbilled")));
        EXPECT_FALSE(m_page->detail().text().contains(QStringLiteral("Suspected")));
        type(3, InvoiceModel::Amount, QStringLiteral("4480737.8"));
        EXPECT_EQ(invoice()->lines[3].amount.text(), "4480737.8");
        m_document.undoStack().undo();
        const QTemporaryDir folder;
        EXPECT_TRUE(m_page->writeReport(folder.filePath(QStringLiteral("claim.pdf"))));
        m_page.reset();
    }
    make();
}

} // namespace

} // namespace meritdesk::views
