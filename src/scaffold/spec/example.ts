/** A small module that uses most of what a spec can say. */
export const specExample = `odoo: 1
module:
  name: library
  title: Library
  series: "19.0"
  summary: Lend books and see which are late
  author: Example Publisher
  category: Services
  depends: [mail]
  app: true

groups:
  user: {title: User, implies: base.group_user}
  manager: {title: Administrator, implies: user, users: base.user_admin}

menus:
  config: {title: Configuration, sequence: 100, groups: manager}

models:
  library.author:
    title: Author
    fields:
      name: char! index=trigram
      birth_date: date
      book_ids: m2m(library.book)
    access: {user: r, manager: rwcd}
    menu: {parent: config}
    demo:
      herbert: {name: Frank Herbert, birth_date: 1920-10-08}
      le_guin: {name: Ursula K. Le Guin, birth_date: 1929-10-21}

  library.book:
    title: Book
    mixins: [thread, activity]
    company: required
    order: name
    fields:
      name: char! tracking index=trigram "Title"
      isbn: {type: char, title: ISBN, copy: false, sample: ["9780140449136", "9780140449198"]}
      active: bool =true
      state: sel(draft=New,available=Available,lent=Lent,lost=Lost)! =draft tracking nocopy
      author_ids: m2m(library.author)
      user_id: m2o(res.users) =user "Responsible"
      pages: int
      price: money
      published: date
      description: html
      loan_ids: o2m(library.loan.book_id)
      loan_count:
        type: int
        title: Number of Loans
        compute:
          depends: [loan_ids]
          store: true
          body: book.loan_count = len(book.loan_ids)
          examples:
            - {given: {}, expect: 0}
            - {given: {loan_ids: [{}, {}]}, expect: 2}
    constraints:
      - {name: isbn_unique, sql: "UNIQUE (isbn, company_id)", message: Two books cannot have the same ISBN.}
      - {name: pages_positive, sql: CHECK (pages >= 0), message: A book cannot have fewer than no pages., refuse: {pages: -1}}
    buttons:
      receive: {title: Put on Shelf, from: [draft, lost], set: {state: available}}
      lend: {from: available, set: {state: lent}}
      report_lost: {title: Report Lost, from: [available, lent], set: {state: lost}, groups: manager}
    deletable_in: [draft]
    views:
      search:
        fields: [name, isbn, author_ids]
        filters:
          - {name: available, title: Available, domain: [[state, "=", available]]}
          - published
        group_by: [state, user_id]
    access: {user: rwc, manager: rwcd}
    demo:
      dune: {name: Dune, isbn: "9780441013593", state: available, author_ids: [herbert], pages: 412, price: 12.5, published: 1965-08-01}
      earthsea: {name: A Wizard of Earthsea, isbn: "9780547773742", author_ids: [le_guin], pages: 205}

  library.loan:
    title: Loan
    company: required
    order: date_due desc, id
    fields:
      book_id: m2o(library.book)! ondelete=cascade
      partner_id: m2o(res.partner)! "Borrower"
      date_start: date! =today "Lent On"
      date_due: date "Due On"
      date_returned: date "Returned On"
      note: text
      late:
        type: bool
        compute:
          depends: [date_due, date_returned]
          body: |
            due, back = loan.date_due, loan.date_returned
            loan.late = bool(due and back and back > due)
          examples:
            - {given: {date_due: today+7}, expect: false}
            - {given: {date_due: today, date_returned: today+1}, expect: true}
    constraints:
      - name: due_after_start
        fields: [date_start, date_due]
        when: loan.date_due and loan.date_due < loan.date_start
        message: A loan cannot be due before it begins.
        refuse: {date_due: today-1}
    access: {user: rwc, manager: rwcd}
    demo:
      first: {book_id: dune, partner_id: base.main_partner, date_start: today-10, date_due: today+4}
`;
